package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "732 829 320 00074", "35600000000048"})
    void a_number_with_the_right_check_digit_is_read(String typed) {
        assertThat(Siret.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "7328293200007", "732829320000740", "", "abc"})
    void anything_else_is_refused(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void an_establishment_of_la_poste_is_checked_by_a_sum_that_is_a_multiple_of_five() {
        // 3 + 5 + 6 + 4 + 2 = 20, and Luhn fails.
        assertThat(Siret.parse("35600000000042")).isPresent();
        assertThat(Luhn.holds("35600000000042")).isFalse();
        assertThat(Siret.parse("35600000000043")).isEmpty();
    }

    @Test
    void only_la_poste_has_that_exception() {
        // 7 + 3 + 2 + 8 + 2 + 9 + 3 + 2 + 4 = 40, and Luhn fails.
        assertThat(Siret.parse("73282932000004")).isEmpty();
    }

    @Test
    void it_knows_its_company() {
        assertThat(new Siret("73282932000074").siren()).isEqualTo(new Siren("732829320"));
        assertThat(new Siret("73282932000074").display()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
    }
}
