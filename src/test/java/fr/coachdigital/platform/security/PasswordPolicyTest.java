package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> CLAIRE = List.of("Claire Martin", "claire.martin@example.org");

    private final PasswordPolicy policy = new NbvcxzPasswordPolicy();

    private PasswordStrength judge(String password) {
        return policy.judge(new Secret(password), CLAIRE);
    }

    @Test
    void fourteen_characters_are_refused_and_fifteen_accepted() {
        assertThat(judge("vélo-pluie-42z").problem()).contains(PasswordProblem.TOO_SHORT);
        assertThat(judge("vélo-pluie-42zk").problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sept carottes rapées",
                "girafe bleue sur trottinette",
                "éééèèèàààùùùôôôîîî çñß",
                "лошадь батарея скрепка",
                "👩‍🚀🚲🌧️ trois parapluies",
                "    espaces partout    "
            })
    void any_script_and_no_composition_rule(String password) {
        assertThat(judge(password).problem()).isEmpty();
        assertThat(judge(password).score()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void sixty_four_characters_are_accepted_and_more_than_128_refused() {
        assertThat(judge("nuage orange ".repeat(5).substring(0, 64)).problem()).isEmpty();
        assertThat(judge("x9 ".repeat(43)).problem()).contains(PasswordProblem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "ж", "漢"})
    void sixty_four_times_one_letter_is_accepted_and_sixty_three_is_not(String letter) { // AUT-02
        assertThat(judge(letter.repeat(64)).problem()).isEmpty();
        assertThat(judge(letter.repeat(63)).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coachdigitalparis", "motdepasse", "password"})
    void length_alone_does_not_save_a_word(String word) {
        assertThat(judge(word.repeat(8).substring(0, 64)).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coachdigitalparis1",
                "CoachDigital2026!",
                "coach-digital-demo",
                "clairemartin1234",
                "Claire.Martin2026",
                "claire.martin@example.org"
            })
    void words_of_the_context_are_refused(String password) {
        assertThat(judge(password).problem()).isPresent();
        assertThat(judge(password).score()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "motdepassemotdepasse",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaa",
                "azertyuiopqsdfghjklm",
                "qwertyuiopasdfgh",
                "abcabcabcabcabcabc"
            })
    void common_and_guessable_passwords_are_refused(String password) {
        assertThat(judge(password).problem()).isPresent();
    }

    @Test
    void an_empty_password_is_too_short() {
        assertThat(judge("").problem()).contains(PasswordProblem.TOO_SHORT);
    }
}
