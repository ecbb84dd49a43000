package fr.coachdigital.account.ui;

import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.PasswordStrength;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Feeds the meter beside a new password while it is typed; keeps and logs nothing. */
@RestController
class PasswordStrengthController {

    /** No name or address is longer; more would only be work. */
    private static final int LONGEST_WORD = 320;

    private final PasswordPolicy policy;
    private final PasswordWords words;

    PasswordStrengthController(PasswordPolicy policy, PasswordWords words) {
        this.policy = policy;
        this.words = words;
    }

    @PostMapping("/password-strength")
    Judgement judge(
            @RequestParam Secret password,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            Locale locale) {
        Language language = Language.of(locale.getLanguage());
        List<String> context = List.of(cut(email), cut(name));
        PasswordStrength strength = policy.judge(password, context);
        return new Judgement(
                strength.score(),
                words.strength(language, strength),
                strength.problem()
                        .map(problem -> words.problem(language, problem))
                        .orElse(null));
    }

    private static String cut(String word) {
        return word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    }

    /** @param problem why the policy would refuse the password, in words; null when it takes it */
    record Judgement(int score, String text, @Nullable String problem) {}
}
