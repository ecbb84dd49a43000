package fr.coachdigital.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void lines_become_one() {
        assertThat(PlainWords.of("Bonjour,\r\n\tvoici\u2028la suite ", 100).value())
                .isEqualTo("Bonjour, voici la suite");
    }

    @Test
    void nothing_turns_the_reading_direction_of_what_follows() {
        assertThat(PlainWords.of("devis\u202Efdp.exe\u2066x\u2069", 100).value())
                .isEqualTo("devis fdp.exe x");
    }

    @Test
    void right_to_left_letters_and_emoji_stay() {
        assertThat(PlainWords.of("مرحبا 👩🏽‍💻", 100).value()).isEqualTo("مرحبا 👩🏽‍💻");
    }

    @Test
    void a_cut_never_splits_a_sign() {
        String cut = PlainWords.of("ab👍cd", 4).value();
        assertThat(cut).isEqualTo("ab…");
        assertThat(PlainWords.of("a".repeat(500), 500).value()).hasSize(500);
        assertThat(PlainWords.of("a".repeat(501), 500).value()).hasSize(500).endsWith("…");
    }
}
