package fr.coachdigital.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesSealingTest {

    private static final byte[] LINK = "https://coach.example/client/invitation/abc".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Sealing sealing;

    @BeforeEach
    void sealing() throws IOException {
        sealing = sealingWith("0123456789abcdef0123456789abcdef");
    }

    private Sealing sealingWith(String pepper) throws IOException {
        Path file = Files.writeString(folder.resolve("pepper"), pepper);
        return new AesSealing(new Pepper(new SecurityProperties(file, List.of())));
    }

    @Test
    void what_is_sealed_opens_with_its_context_and_looks_different_each_time() {
        byte[] sealed = sealing.seal(LINK, "mail 1");

        assertThat(sealing.open(sealed, "mail 1")).isEqualTo(LINK);
        assertThat(sealing.seal(LINK, "mail 1")).isNotEqualTo(sealed);
        assertThat(new String(sealed, UTF_8)).doesNotContain("invitation");
    }

    @Test
    void another_context_another_key_or_one_changed_byte_opens_nothing() throws IOException {
        byte[] sealed = sealing.seal(LINK, "mail 1");

        assertThatThrownBy(() -> sealing.open(sealed, "mail 2")).isInstanceOf(IllegalStateException.class);
        Sealing stranger = sealingWith("another pepper of thirty-two bytes!");
        assertThatThrownBy(() -> stranger.open(sealed, "mail 1")).isInstanceOf(IllegalStateException.class);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealing.open(changed, "mail 1")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_stump_opens_nothing() {
        assertThatThrownBy(() -> sealing.open(new byte[5], "mail 1")).isInstanceOf(IllegalStateException.class);
    }
}
