package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", " 732.829.320 ", "732\u00a0829\u202f320", "356000000"})
    void a_number_with_the_right_check_digit_is_read_however_it_is_grouped(String typed) {
        assertThat(Siren.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "732829321", "73282932", "7328293200", "73282932A", "٧٣٢٨٢٩٣٢٠", "😀"})
    void anything_else_is_refused(String typed) {
        assertThat(Siren.parse(typed)).isEmpty();
    }

    @Test
    void it_is_shown_in_groups_that_stay_on_one_line() {
        assertThat(new Siren("732829320").display()).isEqualTo("732\u00a0829\u00a0320");
    }
}
