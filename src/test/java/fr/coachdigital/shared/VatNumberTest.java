package fr.coachdigital.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"FR44732829320", "fr 44 732 829 320", "FR 44.732.829.320"})
    void a_french_number_with_the_right_key_is_read(String typed) {
        assertThat(VatNumber.parse(typed)).contains(new VatNumber("FR44732829320"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR45732829320",
                "FR44732829321",
                "FR4473282932",
                "FRXX732829320",
                "44732829320",
                "US123456789",
                ""
            })
    void a_wrong_key_shape_or_country_is_refused(String typed) {
        assertThat(VatNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU12345678", "BE0123456789", "DE123456789", "ESB12345678", "IE1234567FA", "IT12345678901",
                "LU12345678", "NL123456789B01", "PT123456789", "SE123456789001", "EL123456789", "XI123456789"
            })
    void other_countries_are_known_by_their_shape(String typed) {
        assertThat(VatNumber.parse(typed)).isPresent();
        assertThat(VatNumber.parse(typed).flatMap(VatNumber::siren)).isEmpty();
    }

    @Test
    void a_french_company_has_one_number_that_ends_with_its_siren() {
        Siren siren = new Siren("732829320");
        assertThat(VatNumber.of(siren)).isEqualTo(new VatNumber("FR44732829320"));
        assertThat(VatNumber.of(siren).siren()).contains(siren);
    }
}
