package fr.coachdigital.account.ui;

import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.PasswordProblem;
import fr.coachdigital.platform.security.PasswordStrength;
import fr.coachdigital.shared.Language;
import org.springframework.stereotype.Component;

/** Says in words what is to be said about a new password, on plain pages and behind the sign-in alike. */
@Component
class PasswordWords {

    private final Texts texts;

    PasswordWords(Texts texts) {
        this.texts = texts;
    }

    /** What a password must be, told before the first mistake. */
    String rule(Language language) {
        return texts.get(language, "password.rule", PasswordPolicy.MIN_LENGTH);
    }

    String problem(Language language, PasswordProblem problem) {
        return texts.get(language, "password.problem." + problem, PasswordPolicy.MIN_LENGTH, PasswordPolicy.MAX_LENGTH);
    }

    String strength(Language language, PasswordStrength strength) {
        return texts.get(language, "password.strength." + strength.score());
    }

    String missing(Language language) {
        return texts.get(language, "password.missing");
    }

    String different(Language language) {
        return texts.get(language, "password.different");
    }
}
