package fr.coachdigital.account.ui;

import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import java.util.LinkedHashMap;
import java.util.Map;

/** A new password as a form sends it, typed twice. */
record NewPassword(Secret password, Secret repeat) {

    /** What the form itself can tell, by field; whether the password is good enough is the policy's to say. */
    Map<String, String> mistakes(PasswordWords words, Language language) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (password.isEmpty()) {
            mistakes.put("password", words.missing(language));
        } else if (!password.reveal().equals(repeat.reveal())) {
            mistakes.put("repeat", words.different(language));
        }
        return mistakes;
    }
}
