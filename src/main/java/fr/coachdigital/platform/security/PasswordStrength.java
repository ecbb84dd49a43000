package fr.coachdigital.platform.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well a password would resist, for a meter.
 *
 * @param score 0 (very weak) to 4 (very strong); texts under {@code password.strength.<score>}
 * @param refusal why the policy would refuse it; null when it would take it
 */
public record PasswordStrength(int score, @Nullable PasswordProblem refusal) {

    public Optional<PasswordProblem> problem() {
        return Optional.ofNullable(refusal);
    }
}
