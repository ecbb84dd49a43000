package fr.coachdigital.shared;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A French establishment's number: the company's SIREN and five digits, checked by Luhn; those of La Poste (SIREN
 * 356 000 000) are checked by a sum of digits that is a multiple of five instead (INSEE).
 */
public record Siret(String value) implements Serializable {

    private static final String LA_POSTE = "356000000";

    /** @throws IllegalArgumentException if the digits are not fourteen or the check fails */
    public Siret {
        if (!value.matches("[0-9]{14}") || !isChecked(value)) throw new IllegalArgumentException("Not a SIRET");
    }

    /** Reads what a person typed, spaces and dots allowed; empty when it cannot be a SIRET. */
    public static Optional<Siret> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        try {
            return Optional.of(new Siret(Luhn.withoutSeparators(typed)));
        } catch (IllegalArgumentException notASiret) {
            return Optional.empty();
        }
    }

    private static boolean isChecked(String digits) {
        // Its head office has an ordinary number, so La Poste passes by either rule.
        return Luhn.holds(digits)
                || (digits.startsWith(LA_POSTE)
                        && digits.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    /** The company this establishment belongs to. */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    /** In groups of three and five, kept on one line. */
    public String display() {
        return siren().display() + '\u00a0' + value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
