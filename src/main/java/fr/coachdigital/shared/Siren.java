package fr.coachdigital.shared;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A French company's number: nine digits whose last checks the others (Code de commerce R123-221, Luhn). */
public record Siren(String value) implements Serializable {

    /** @throws IllegalArgumentException if the digits are not nine or the check digit is wrong */
    public Siren {
        if (!value.matches("[0-9]{9}") || !Luhn.holds(value)) throw new IllegalArgumentException("Not a SIREN");
    }

    /** Reads what a person typed, spaces and dots allowed; empty when it cannot be a SIREN. */
    public static Optional<Siren> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        try {
            return Optional.of(new Siren(Luhn.withoutSeparators(typed)));
        } catch (IllegalArgumentException notASiren) {
            return Optional.empty();
        }
    }

    /** In groups of three, kept on one line. */
    public String display() {
        return value.substring(0, 3) + '\u00a0' + value.substring(3, 6) + '\u00a0' + value.substring(6);
    }

    @Override
    public String toString() {
        return value;
    }
}
