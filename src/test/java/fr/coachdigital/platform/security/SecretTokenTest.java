package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTokenTest {

    @Test
    void a_token_is_43_characters_that_a_link_can_carry_and_is_stored_as_64_others() {
        SecretToken token = SecretToken.random();

        assertThat(token.value().reveal()).matches("[A-Za-z0-9_-]{43}");
        assertThat(token.hash())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(token.value().reveal());
        assertThat(SecretToken.hashOf(token.value().reveal())).isEqualTo(token.hash());
        assertThat(token.toString()).doesNotContain(token.value().reveal());
    }

    @Test
    void no_two_of_a_million_tokens_are_the_same() {
        Set<String> seen = HashSet.newHashSet(1_000_000);
        for (int i = 0; i < 1_000_000; i++)
            seen.add(SecretToken.random().value().reveal());

        assertThat(seen).hasSize(1_000_000);
    }
}
