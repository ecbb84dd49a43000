package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Devis\r\nBcc: spy@example.org",
                "Devis\nBcc: spy@example.org",
                "Devis\rBcc: spy@example.org",
                "Devis\u0085Bcc: spy@example.org",
                "Devis\u2028Bcc: spy@example.org",
                "Devis\u0000\u000bBcc: spy@example.org"
            })
    void no_text_starts_another_header(String hostile) {
        assertThat(HeaderText.of(hostile, 255).value()).isEqualTo("Devis Bcc: spy@example.org");
    }

    @Test
    void no_text_turns_the_reading_direction() {
        assertThat(HeaderText.of("facture\u202efdp.exe", 255).value()).isEqualTo("facture fdp.exe");
    }

    @Test
    void a_long_text_ends_in_an_ellipsis_and_never_in_half_a_character() {
        assertThat(HeaderText.of("aaaa😀b", 6).value()).isEqualTo("aaaa…");
        assertThat(HeaderText.of("aaaa😀", 6).value()).isEqualTo("aaaa😀");
    }
}
