package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import java.util.Collection;

/**
 * What a password must be: 15 to 128 characters of any kind, not common, not made of words that belong to the context,
 * not easily guessed (ASVS 5.0 section 6.2, CNIL 2022-100). No composition rule, no expiry.
 */
public interface PasswordPolicy {

    int MIN_LENGTH = 15;
    int MAX_LENGTH = 128;

    /**
     * Judges a password for a meter.
     *
     * @param contextWords the person's names and address, which a password may not be built from
     */
    PasswordStrength judge(Secret password, Collection<String> contextWords);

    /** @throws PasswordRefused when the policy does not take it */
    default void check(Secret password, Collection<String> contextWords) {
        judge(password, contextWords).problem().ifPresent(problem -> {
            throw new PasswordRefused(problem);
        });
    }
}
