package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PepperedBcryptTest {

    private static final int LEAST_COST = 4;

    @TempDir
    Path folder;

    private PepperedBcrypt hasher;

    @BeforeEach
    void hasher() throws IOException {
        hasher = hasherWith("0123456789abcdef0123456789abcdef");
    }

    private PepperedBcrypt hasherWith(String pepper) throws IOException {
        return new PepperedBcrypt(pepper(pepper), LEAST_COST);
    }

    private Pepper pepper(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("pepper"), content);
        return new Pepper(new SecurityProperties(file, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "漢", "👩‍🚀"})
    void sixty_four_characters_of_any_script_count_to_the_last(String character) {
        String password = character.repeat(64);
        String hash = hasher.hash(new Secret(password));

        assertThat(hasher.matches(new Secret(password), hash)).isTrue();
        assertThat(hasher.matches(new Secret(character.repeat(63) + "z"), hash)).isFalse();
        assertThat(hasher.matches(new Secret(character.repeat(63)), hash)).isFalse();
    }

    @Test
    void what_follows_a_nul_byte_counts() {
        String hash = hasher.hash(new Secret("before\0after"));

        assertThat(hasher.matches(new Secret("before\0after"), hash)).isTrue();
        assertThat(hasher.matches(new Secret("before\0other"), hash)).isFalse();
        assertThat(hasher.matches(new Secret("before"), hash)).isFalse();
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_password() {
        String hash = hasher.hash(new Secret("caf\u00e9 au lait sucré"));

        assertThat(hasher.matches(new Secret("cafe\u0301 au lait sucré"), hash)).isTrue();
    }

    @Test
    void stored_form_names_its_scheme_costs_twelve_and_fits_the_column() throws IOException {
        PepperedBcrypt hasher = new PepperedBcrypt(pepper("0123456789abcdef0123456789abcdef"));
        String hash = hasher.hash(new Secret("quatre canards en bottes"));

        assertThat(hash).startsWith("{hmac384-bcrypt}$2a$12$").hasSizeLessThan(256);
        assertThat(hasher.hash(new Secret("quatre canards en bottes"))).isNotEqualTo(hash);
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void without_the_pepper_the_password_is_no_use() throws IOException {
        String hash = hasher.hash(new Secret("quatre canards en bottes"));

        assertThat(hasherWith("another pepper of thirty-two bytes!")
                        .matches(new Secret("quatre canards en bottes"), hash))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void a_bare_bcrypt_hash_inserted_by_hand_is_accepted_and_outdated(String prefix) {
        String bare = prefix
                + new BCryptPasswordEncoder(LEAST_COST).encode("posé à la main").substring(4);

        assertThat(hasher.matches(new Secret("posé à la main"), bare)).isTrue();
        assertThat(hasher.matches(new Secret("autre chose"), bare)).isFalse();
        assertThat(hasher.isOutdated(bare)).isTrue();
    }

    @Test
    void a_hash_of_less_work_is_accepted_and_outdated() throws IOException {
        String quick = hasher.hash(new Secret("quatre canards en bottes"));
        PepperedBcrypt product = new PepperedBcrypt(pepper("0123456789abcdef0123456789abcdef"));

        assertThat(product.matches(new Secret("quatre canards en bottes"), quick))
                .isTrue();
        assertThat(product.isOutdated(quick)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$2a$12$tooShort", "{noop}secret"})
    void no_password_matches_what_is_not_a_hash(String stored) {
        assertThat(hasher.matches(new Secret(stored), stored)).isFalse();
        assertThat(hasher.matches(new Secret(""), stored)).isFalse();
    }
}
