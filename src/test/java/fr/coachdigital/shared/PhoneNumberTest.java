package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "+33 6 12 34 56 78",
                "0033612345678",
                "+33 (0)6 12 34 56 78"
            })
    void a_number_without_a_country_is_french(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+33612345678"));
    }

    @Test
    void french_numbers_are_shown_as_in_france_and_others_with_their_country() {
        assertThat(new PhoneNumber("+33612345678").display()).isEqualTo("06\u00a012\u00a034\u00a056\u00a078");
        assertThat(PhoneNumber.parse("+32 470 12 34 56").orElseThrow().display())
                .startsWith("+32\u00a0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "06 12 34", "abc", "😀", "<script>alert(1)</script>"})
    void what_cannot_be_dialled_is_refused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_long_paste_is_refused_without_being_read() {
        assertThat(PhoneNumber.parse("0".repeat(10_000))).isEmpty();
    }
}
