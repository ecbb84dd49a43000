package fr.coachdigital.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** An international bank account number, its length, shape and check digits right (ISO 13616, mod 97). */
public record Iban(String value) implements Serializable {

    /** @throws IllegalArgumentException if it cannot be an IBAN */
    public Iban {
        try {
            IbanUtil.validate(value);
        } catch (Iban4jException notAnIban) {
            throw new IllegalArgumentException("Not an IBAN", notAnIban);
        }
    }

    /** Reads what a person typed, in any case, separators allowed; empty when it cannot be an IBAN. */
    public static Optional<Iban> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        try {
            return Optional.of(new Iban(Luhn.withoutSeparators(typed).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notAnIban) {
            return Optional.empty();
        }
    }

    /** The two letters of the account's country. */
    public String country() {
        return value.substring(0, 2);
    }

    /** In groups of four, kept on one line. */
    public String display() {
        return value.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }

    @Override
    public String toString() {
        return value;
    }
}
