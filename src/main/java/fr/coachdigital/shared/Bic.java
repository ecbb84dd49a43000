package fr.coachdigital.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.jspecify.annotations.Nullable;

/** A bank's identifier of 8 or 11 characters (ISO 9362). */
public record Bic(String value) implements Serializable {

    /** @throws IllegalArgumentException if it cannot be a BIC */
    public Bic {
        try {
            BicUtil.validate(value);
        } catch (Iban4jException notABic) {
            throw new IllegalArgumentException("Not a BIC", notABic);
        }
    }

    /** Reads what a person typed, in any case, spaces allowed; empty when it cannot be a BIC. */
    public static Optional<Bic> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        try {
            return Optional.of(new Bic(Luhn.withoutSeparators(typed).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notABic) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
