package fr.coachdigital.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "F-{AAAA}-{0000}, 2026, 1, F-2026-0001",
        "F-{AAAA}-{0000}, 2026, 12345, F-2026-12345",
        "{AA}/{000}, 2007, 42, 07/042",
        "FAC{0}, 2026, 7, FAC7",
        "{0000}+A_{AAAA}, 2027, 3, 0003+A_2027",
    })
    void a_number_is_written_as_its_format_says(String pattern, int year, int place, String number) {
        assertThat(new NumberFormat(pattern).number(year, place)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "F-2026",
                "F-{0000}-{0000}",
                "{AAAA}{AA}{0000}",
                "F {0000}",
                "F.{0000}",
                "Fé{0000}",
                "F-{AAA}-{0000}",
                "F-{0000",
                "F-{0000000000}",
                "<script>{0000}",
                "\u202eF{0000}",
                "😀{0000}",
                "'; DROP TABLE invoices; --{0000}",
            })
    void what_could_not_stand_on_an_invoice_is_no_format(String pattern) {
        assertThatThrownBy(() -> new NumberFormat(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_longest_number_still_has_35_characters() {
        NumberFormat longest = new NumberFormat("F".repeat(22) + "{AAAA}{0000}");
        assertThat(longest.number(2026, 999_999_999)).hasSize(NumberFormat.MAX_NUMBER);
        assertThatThrownBy(() -> new NumberFormat("F".repeat(23) + "{AAAA}{0000}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_series_that_restarts_names_the_year_in_each_format() {
        NumberFormat quote = new NumberFormat("D-{AAAA}-{0000}");
        NumberFormat invoice = new NumberFormat("F-{0000}");
        NumberFormat credit = new NumberFormat("A-{AA}-{0000}");
        assertThatThrownBy(() -> new Numbering(quote, invoice, credit, true))
                .isInstanceOf(IllegalArgumentException.class);
        Numbering unending = new Numbering(quote, invoice, credit, false);
        assertThat(unending.of(NumberSeries.QUOTE)).isEqualTo(quote);
        assertThat(unending.of(NumberSeries.INVOICE)).isEqualTo(invoice);
        assertThat(unending.of(NumberSeries.CREDIT_NOTE)).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F-{AAAA}-{0000}", "F-{AAAA}-{000}", "f-{AAAA}-{0000}", "F-2026-{0000}"})
    void two_series_cannot_write_the_same_number(String other) {
        NumberFormat invoice = new NumberFormat("F-{AAAA}-{0000}");
        NumberFormat credit = new NumberFormat("A-{AAAA}-{0000}");
        NumberFormat quote = new NumberFormat(other);
        assertThatThrownBy(() -> new Numbering(quote, invoice, credit, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
