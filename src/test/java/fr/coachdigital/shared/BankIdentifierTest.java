package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR1420041010050500013M02606",
                "fr14 2004 1010 0505 0001 3M02 606",
                "FR14\u00a02004\u00a01010\u00a00505\u00a00001\u00a03M02\u00a0606",
            })
    void an_iban_is_read_as_banks_write_it(String typed) {
        assertThat(Iban.parse(typed)).contains(new Iban("FR1420041010050500013M02606"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "FR1420041010050500013M02607",
                "FR1520041010050500013M02606",
                "FR142004101005050001302606",
                "XX1420041010050500013M02606",
                "ＦＲ1420041010050500013M02606",
                "FR14<script>",
                "😀",
            })
    void what_fails_the_check_is_no_iban(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Iban(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_iban_is_shown_in_groups_of_four_on_one_line() {
        Iban iban = new Iban("FR1420041010050500013M02606");
        assertThat(iban.display()).isEqualTo("FR14\u00a02004\u00a01010\u00a00505\u00a00001\u00a03M02\u00a0606");
        assertThat(iban.country()).isEqualTo("FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PSSTFRPP", "PSSTFRPPPAR", "psst fr pp par"})
    void a_bic_has_eight_or_eleven_characters(String typed) {
        assertThat(Bic.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PSST", "PSSTFRPPPA", "PSSTXXPP", "PSST1RPP", "PSSTFRPPPAR1", "'; DROP"})
    void anything_else_is_no_bic(String typed) {
        assertThat(Bic.parse(typed)).isEmpty();
        assertThatThrownBy(() -> new Bic(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
