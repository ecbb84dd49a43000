package fr.coachdigital.file.internal;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.FILES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.FileRefused.Reason;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FilesServiceTest {

    private static final String TYPE = "testthing";

    private final ApplicationContext application;
    private final Files files;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final FileLab lab;
    private UserId coach;
    private ClientId claire;
    private ClientId marc;

    @TempDir
    private Path folder;

    FilesServiceTest(ApplicationContext application) {
        this.application = application;
        this.files = application.getBean(Files.class);
        this.sql = application.getBean(DSLContext.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.fixtures = application.getBean(Fixtures.class);
        this.signIn = application.getBean(SignIn.class);
        this.clock = application.getBean(TestClock.class);
        this.lab = new FileLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures.coach("coach@example.org");
        claire = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        marc = fixtures.clientWithAccount("Marc", "Petit", "marc@example.org");
        signIn.client(claire);
    }

    @Test
    void a_file_is_taken_as_it_is_and_waits_for_its_sender_alone() throws IOException {
        StoredFile file = receive("../Mon devis.pdf", SampleFiles.PDF);
        assertThat(file.name()).isEqualTo("Mon devis.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.bytes()).isEqualTo(SampleFiles.PDF.length);
        assertThat(file.preview()).isFalse();
        assertThat(files.waiting(claire, TYPE)).containsExactly(file);
        assertThat(files.waiting(claire, "other")).isEmpty();
        try (var open = application.getBean(FileContentsService.class).open(file.id())) {
            assertThat(open.content().readAllBytes()).isEqualTo(SampleFiles.PDF);
        }
        signIn.coach(coach);
        assertThat(files.waiting(claire, TYPE)).isEmpty();
    }

    @Test
    void on_disk_only_the_product_reads_it_and_its_name_tells_nothing() throws IOException {
        FileLab apart = lab.storedBelow(folder);
        apart.files().receive(claire, TYPE, "secret.pdf", new ByteArrayInputStream(SampleFiles.PDF));
        List<Path> stored = stored(folder);
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().getFileName().toString()).matches("[0-9a-f]{32}");
        assertThat(PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(stored.getFirst())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(folder.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    void each_refusal_leaves_nothing_behind() throws IOException {
        FileLab apart = lab.storedBelow(folder);
        FilesService service = apart.files();
        assertThat(refusal(service, "vide.txt", InputStream.nullInputStream())).isEqualTo(Reason.EMPTY);
        assertThat(refusal(service, "a.pdf.exe", bytes(SampleFiles.PDF))).isEqualTo(Reason.TYPE);
        assertThat(refusal(service, "a.svg", bytes(SampleFiles.text("<svg/>")))).isEqualTo(Reason.TYPE);
        assertThat(refusal(service, "a.png", bytes(SampleFiles.text("<html/>"))))
                .isEqualTo(Reason.CONTENT);
        assertThat(refusal(service, "a.docx", bytes(SampleFiles.bomb()))).isEqualTo(Reason.ARCHIVE);
        byte[] oneTooMany = new byte[(int) Files.MAX_BYTES + 1];
        Arrays.fill(oneTooMany, (byte) 'a');
        assertThat(refusal(service, "a.txt", bytes(oneTooMany))).isEqualTo(Reason.TOO_LARGE);
        assertThat(stored(folder)).isEmpty();
        assertThat(sql.fetchCount(FILES)).isZero();
        StoredFile longest =
                service.receive(claire, TYPE, "a.txt", bytes(Arrays.copyOf(oneTooMany, (int) Files.MAX_BYTES)));
        assertThat(longest.bytes()).isEqualTo(Files.MAX_BYTES);
    }

    @Test
    void whoever_is_refused_was_read_to_the_end() throws IOException {
        InputStream content = bytes(new byte[100_000]);
        assertThat(refusal(lab.files(), "a.exe", content)).isEqualTo(Reason.TYPE);
        assertThat(content.available()).isZero();
    }

    @Test
    void a_sender_who_breaks_off_leaves_nothing_behind() throws IOException {
        FilesService service = lab.storedBelow(folder).files();
        InputStream reset = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("reset");
            }
        };
        InputStream broken = new SequenceInputStream(bytes(SampleFiles.text("a".repeat(100_000))), reset);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> service.receive(claire, TYPE, "a.txt", broken));
        assertThat(stored(folder)).isEmpty();
    }

    @Test
    void a_disk_that_takes_nothing_is_said_so() throws IOException {
        java.nio.file.Files.writeString(folder.resolve("files"), "in the way");
        assertThat(refusal(lab.storedBelow(folder).files(), "a.pdf", bytes(SampleFiles.PDF)))
                .isEqualTo(Reason.STORAGE);
        assertThat(sql.fetchCount(FILES)).isZero();
    }

    @Test
    void malware_is_refused_and_without_an_antivirus_is_plain_text_to_save() throws IOException {
        try (ScriptedClamd clamd = ScriptedClamd.knowingEicar()) {
            FilesService scanned = new FileLab(application)
                    .scannedBy(new ClamdScan(clamd::address, Duration.ofSeconds(5)))
                    .files();
            assertThat(refusal(scanned, "eicar.txt", bytes(SampleFiles.EICAR))).isEqualTo(Reason.INFECTED);
            assertThat(scanned.receive(claire, TYPE, "a.pdf", bytes(SampleFiles.PDF)))
                    .isNotNull();
        }
        assertThat(receive("eicar.txt", SampleFiles.EICAR).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void a_client_speaks_only_for_themselves() {
        assertThatThrownBy(() -> files.receive(marc, TYPE, "a.pdf", bytes(SampleFiles.PDF)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.waiting(marc, TYPE)).isInstanceOf(AccessDeniedException.class);
        signIn.nobody();
        assertThatThrownBy(() -> files.receive(claire, TYPE, "a.pdf", bytes(SampleFiles.PDF)))
                .isInstanceOf(RuntimeException.class);
        signIn.system();
        assertThatThrownBy(() -> files.waiting(claire, TYPE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_portal_that_is_only_looked_at_takes_nothing() throws IOException {
        signIn.preview(coach, claire);
        FilesService service = lab.storedBelow(folder).files();
        assertThatThrownBy(() -> service.receive(claire, TYPE, "a.pdf", bytes(SampleFiles.PDF)))
                .isInstanceOf(PreviewIsReadOnly.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(files.waiting(claire, TYPE)).isEmpty();
    }

    @Test
    void attaching_takes_only_what_waits_for_the_caller() {
        StoredFile mine = receive("a.pdf", SampleFiles.PDF);
        signIn.client(marc);
        StoredFile his = files.receive(marc, TYPE, "b.pdf", bytes(SampleFiles.PDF));
        signIn.client(claire);
        assertThatThrownBy(() -> attach(7, mine.id(), his.id())).isInstanceOf(FileNotFound.class);
        assertThat(files.waiting(claire, TYPE)).containsExactly(mine);
        attach(7, mine.id(), mine.id());
        assertThat(files.waiting(claire, TYPE)).isEmpty();
        assertThat(files.on(TYPE, List.of(7L, 8L))).containsOnlyKeys(7L).containsEntry(7L, List.of(mine));
        assertThatThrownBy(() -> attach(8, mine.id())).isInstanceOf(FileNotFound.class);
        signIn.client(marc);
        assertThat(files.on(TYPE, List.of(7L))).isEmpty();
        signIn.coach(coach);
        assertThat(files.on(TYPE, List.of(7L))).containsKey(7L);
        assertThatThrownBy(() -> files.attach(claire, List.of(mine.id()), TYPE, 9))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_sender_deletes_what_waits_and_nothing_that_hangs_on_a_thing() {
        StoredFile waiting = receive("a.pdf", SampleFiles.PDF);
        StoredFile attached = receive("b.pdf", SampleFiles.PDF);
        attach(7, attached.id());
        signIn.client(marc);
        assertThatThrownBy(() -> files.delete(waiting.id())).isInstanceOf(FileNotFound.class);
        signIn.client(claire);
        files.delete(waiting.id());
        assertThat(files.waiting(claire, TYPE)).isEmpty();
        assertThatThrownBy(() -> files.delete(attached.id())).isInstanceOf(FileNotFound.class);
        assertThat(files.on(TYPE, List.of(7L))).containsKey(7L);
    }

    @Test
    void the_coach_deletes_anything_and_can_undo_it_for_thirty_days() {
        StoredFile file = receive("a.pdf", SampleFiles.PDF);
        attach(7, file.id());
        signIn.coach(coach);
        files.delete(file.id());
        assertThatThrownBy(() -> files.delete(file.id())).isInstanceOf(FileNotFound.class);
        assertThat(files.on(TYPE, List.of(7L))).isEmpty();
        signIn.client(claire);
        assertThatThrownBy(() -> files.restore(file.id())).isInstanceOf(AccessDeniedException.class);
        signIn.coach(coach);
        files.restore(file.id());
        assertThat(files.on(TYPE, List.of(7L))).containsKey(7L);
        files.delete(file.id());
        clock.advance(Duration.ofDays(30));
        assertThatThrownBy(() -> files.restore(file.id())).isInstanceOf(FileNotFound.class);
        assertThat(sql.select(AUDIT_EVENTS.ACTION)
                        .from(AUDIT_EVENTS)
                        .where(AUDIT_EVENTS.SUBJECT_TYPE.eq("file"))
                        .orderBy(AUDIT_EVENTS.ID)
                        .fetch(AUDIT_EVENTS.ACTION))
                .containsExactly("file.deleted", "file.restored", "file.deleted");
    }

    @Test
    void a_withdrawn_thing_takes_its_files_along() {
        StoredFile first = receive("a.pdf", SampleFiles.PDF);
        StoredFile second = receive("b.pdf", SampleFiles.PDF);
        attach(7, first.id());
        attach(8, second.id());
        transaction.executeWithoutResult(status -> files.deleteAllOn(TYPE, 7));
        assertThat(files.on(TYPE, List.of(7L, 8L))).containsOnlyKeys(8L);
    }

    @Test
    void no_more_than_twenty_files_wait() {
        for (int i = 0; i < Shelf.MAX_WAITING; i++) receive(i + ".txt", SampleFiles.text("x"));
        assertThat(refusal(lab.files(), "more.txt", bytes(SampleFiles.text("x"))))
                .isEqualTo(Reason.TOO_MANY);
        assertThat(files.receive(claire, "other", "more.txt", bytes(SampleFiles.text("x"))))
                .isNotNull();
    }

    @Test
    void an_account_that_brings_too_many_is_slowed_down() {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < 61; i++) reasons.add(refusal(lab.files(), "a.exe", bytes(new byte[1])));
        assertThat(reasons.subList(0, 60)).containsOnly(Reason.TYPE);
        assertThat(reasons.getLast()).isEqualTo(Reason.TOO_MANY);
    }

    @Test
    void files_sent_at_the_same_moment_do_not_pass_the_quota_together() throws Exception {
        FilesService service = lab.withQuotaMb(1).files();
        byte[] third = new byte[300 * 1024];
        Arrays.fill(third, (byte) 'a');
        Set<Object> outcomes = new HashSet<>();
        int taken = 0;
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Callable<Object> send = () -> {
                    try {
                        return service.receive(claire, TYPE, "a.txt", bytes(third));
                    } catch (FileRefused refused) {
                        return refused.reason();
                    }
                };
                answers.add(senders.submit(DelegatingSecurityContextCallable.create(
                        send, org.springframework.security.core.context.SecurityContextHolder.getContext())));
            }
            for (Future<Object> answer : answers) {
                if (answer.get() instanceof StoredFile) taken++;
                else outcomes.add(answer.get());
            }
        }
        assertThat(taken).isEqualTo(3);
        assertThat(outcomes).containsExactly(Reason.QUOTA);
        assertThat(lab.repository().bytesOf(claire)).isEqualTo(3L * third.length);
        signIn.client(marc);
        assertThat(service.receive(marc, TYPE, "a.txt", bytes(third))).isNotNull();
    }

    private StoredFile receive(String name, byte[] content) {
        return files.receive(claire, TYPE, name, bytes(content));
    }

    private void attach(long holder, FileId... ids) {
        transaction.executeWithoutResult(status -> files.attach(claire, List.of(ids), TYPE, holder));
    }

    private Reason refusal(FilesService service, String name, InputStream content) {
        FileRefused refused =
                catchThrowableOfType(FileRefused.class, () -> service.receive(claire, TYPE, name, content));
        assertThat(refused).as(name).isNotNull();
        return refused.reason();
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static List<Path> stored(Path folder) throws IOException {
        try (Stream<Path> found = java.nio.file.Files.walk(folder)) {
            return found.filter(java.nio.file.Files::isRegularFile).toList();
        }
    }
}
