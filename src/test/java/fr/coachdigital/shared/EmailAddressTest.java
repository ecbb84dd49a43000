package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void two_spellings_of_one_address_are_equal() {
        assertThat(EmailAddress.parse("  Claire.Martin@Example.ORG "))
                .contains(new EmailAddress("claire.martin@example.org"));
        assertThat(EmailAddress.parse("rene\u0301@example.org")).isEqualTo(EmailAddress.parse("ren\u00e9@example.org"));
        assertThat(EmailAddress.parse("contact@société.example"))
                .contains(new EmailAddress("contact@xn--socit-esab.example"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "claire",
                "@example.org",
                "claire@",
                "claire@example",
                "claire@@example.org",
                "claire martin@example.org",
                "claire@example..org",
                ".claire@example.org",
                "claire@example.org\r\nBcc: all@example.org",
                "claire@example.org,paul@example.org",
                "Claire <claire@example.org>",
                "\"claire\"@example.org"
            })
    void what_cannot_be_an_address_is_none(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void an_address_has_at_most_320_characters() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + ".example")).isPresent();
        assertThat(EmailAddress.parse("a@" + ("b".repeat(60) + ".").repeat(6) + "example"))
                .isEmpty();
    }
}
