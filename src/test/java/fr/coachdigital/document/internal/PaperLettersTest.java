package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters on their way to paper. */
class PaperLettersTest {

    private final Directions.Reorderer reorderer = new Directions.Reorderer();

    @Test
    void arabic_letters_join_their_neighbours() {
        // seen, lam and alef as one, meem: the greeting "salam"
        assertThat(ArabicLetters.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\ufeb3\ufefc\ufee1");
        // a letter that joins on one side only lets the next one begin anew
        assertThat(ArabicLetters.joined("\u062f\u0627\u0631")).isEqualTo("\ufea9\ufe8d\ufead");
    }

    @Test
    void other_letters_stay_as_they_are() {
        assertThat(ArabicLetters.joined("Été 2026")).isEqualTo("Été 2026");
    }

    @Test
    void accents_stay_with_their_letter_when_a_word_is_turned_round() {
        assertThat(reorderer.reorderRTLTextToLTR("\u05e9\u05c1\u05dc")).isEqualTo("\u05dc\u05e9\u05c1");
        assertThat(reorderer.reorderRTLTextToLTR("(\u05d0)")).isEqualTo("(\u05d0)");
    }

    @Test
    void what_no_face_has_is_replaced_and_what_is_not_seen_goes() {
        PrintableText printable = Prints.part(PrintableText.class);
        assertThat(printable.of("a\u200db\ufe0f\u0007")).isEqualTo("ab");
        assertThat(printable.of("\u6f22")).isEqualTo("\ufffd");
        assertThat(printable.of("e\u0301\r\n1\u202f000")).isEqualTo("é\n1\u00a0000");
    }

    @Test
    void a_line_never_ends_after_an_apostrophe() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("avec l’application");
        assertThat(breaks.next()).isEqualTo(5);
        assertThat(breaks.next()).isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource({"#0f766e", "#ffff00", "#ffffff", "#000000", "#e11d48", "nonsense"})
    void the_accent_is_always_dark_enough_to_read(String chosen) {
        Accent accent = Accent.of(chosen);
        assertThat(1.05 / (luminance(accent.ink()) + 0.05)).isGreaterThanOrEqualTo(4.5);
        assertThat((luminance(accent.tint()) + 0.05) / (luminance(accent.ink()) + 0.05))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < weights.length; i++) {
            double share = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            luminance += weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }
}
