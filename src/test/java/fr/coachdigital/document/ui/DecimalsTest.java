package fr.coachdigital.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private final Decimals french = new Decimals(Locale.FRANCE);
    private final Decimals english = new Decimals(Locale.UK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "1 240,50 €|1240.50",
                "1\u00a0240,50\u00a0€|1240.50",
                "1\u202f240,50|1240.50",
                "1.240,50|1240.50",
                "1,240.50|1240.50",
                "1'240.50|1240.50",
                "30 %|30",
                ",5|.5",
                "12,|12",
                "−3|-3",
                "007|7"
            })
    void a_number_is_read_however_people_write_it(String typed, BigDecimal expected) {
        assertThat(french.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "douze",
                "1,2,3",
                "1e9",
                "0x10",
                "--1",
                "12 h",
                "½",
                "٣",
                "9999999999999999999999999999999999999999999"
            })
    void anything_else_is_not_a_number(String typed) {
        assertThat(french.parse(typed)).isEmpty();
    }

    @Test
    void a_comma_between_thousands_is_english() {
        assertThat(english.parse("1,240")).contains(new BigDecimal("1240"));
        assertThat(french.parse("1,240")).contains(new BigDecimal("1.240"));
    }

    @Test
    void numbers_are_written_as_the_language_does_and_read_back() {
        assertThat(french.write(new BigDecimal("1240.5"), 2)).isEqualTo("1\u202f240,50");
        assertThat(english.write(new BigDecimal("1240.5"), 2)).isEqualTo("1,240.50");
        assertThat(french.write(new BigDecimal("1.0000"), 0)).isEqualTo("1");
        assertThat(french.write(new BigDecimal("0.3333"), 0)).isEqualTo("0,3333");
        assertThat(french.parse(french.write(new BigDecimal("1234567.89"), 2))).contains(new BigDecimal("1234567.89"));
    }
}
