package fr.coachdigital.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Claire Martin, CM",
        "Élodie, É",
        "Jean-Paul de la Tour, JT",
        "Zoé 🌸 O'Connor-Dupont, ZD",
        "<b>x</b>, BB",
        "🌸🚀, ''",
        "' ', ''",
        "𝒜nna 𝒵, 𝒜𝒵",
        "李小龙, 李"
    })
    void are_letters_and_nothing_else(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
