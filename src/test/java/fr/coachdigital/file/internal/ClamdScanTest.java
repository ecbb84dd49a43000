package fr.coachdigital.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScanTest {

    @TempDir
    private Path folder;

    @Test
    void a_clean_file_passes_whole() throws IOException {
        byte[] content = new byte[3 * 1024 * 1024 + 7];
        try (ScriptedClamd clamd =
                ScriptedClamd.answering(got -> got.length == content.length ? "stream: OK" : "stream: Short FOUND")) {
            assertThatCode(() -> scan(clamd.address()).check(file(content))).doesNotThrowAnyException();
        }
    }

    @Test
    void a_finding_is_named_so() throws IOException {
        try (ScriptedClamd clamd = ScriptedClamd.knowingEicar()) {
            assertThat(reason(clamd.address(), SampleFiles.EICAR)).isEqualTo(Reason.INFECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "OK", "stream: OKAY", "INSTREAM size limit exceeded. ERROR", "FOUND"})
    void what_is_no_verdict_lets_nothing_in(String answer) throws IOException {
        try (ScriptedClamd clamd = ScriptedClamd.answering(got -> answer)) {
            assertThat(reason(clamd.address(), new byte[10])).isEqualTo(Reason.UNCHECKED);
        }
    }

    @Test
    void one_that_neither_reads_nor_answers_is_not_waited_for() throws IOException {
        try (ScriptedClamd clamd = ScriptedClamd.silent()) {
            long start = System.nanoTime();
            assertThat(reason(clamd.address(), new byte[20 * 1024 * 1024])).isEqualTo(Reason.UNCHECKED);
            assertThat(reason(clamd.address(), new byte[10])).isEqualTo(Reason.UNCHECKED);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void nobody_there_lets_nothing_in() throws IOException {
        InetSocketAddress closed;
        try (ScriptedClamd clamd = ScriptedClamd.silent()) {
            closed = clamd.address();
        }
        assertThat(reason(closed, new byte[10])).isEqualTo(Reason.UNCHECKED);
        assertThat(reason(InetSocketAddress.createUnresolved("nowhere.invalid", 3310), new byte[10]))
                .isEqualTo(Reason.UNCHECKED);
    }

    private Reason reason(InetSocketAddress address, byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> scan(address).check(file(content)))
                .reason();
    }

    private static ClamdScan scan(InetSocketAddress address) {
        return new ClamdScan(() -> address, Duration.ofSeconds(2));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sample", ".part"), content);
    }
}
