package fr.coachdigital.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A VAT identification number of the European Union or Northern Ireland. French ones are checked by their key, (12 + 3
 * × (SIREN mod 97)) mod 97; the others by the shape their country gives them (Directive 2006/112/EC, article 215).
 */
public record VatNumber(String value) implements Serializable {

    private static final String FRANCE = "FR";

    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("AT", "U[0-9]{8}"),
            Map.entry("BE", "[01][0-9]{9}"),
            Map.entry("BG", "[0-9]{9,10}"),
            Map.entry("CY", "[0-9]{8}[A-Z]"),
            Map.entry("CZ", "[0-9]{8,10}"),
            Map.entry("DE", "[0-9]{9}"),
            Map.entry("DK", "[0-9]{8}"),
            Map.entry("EE", "[0-9]{9}"),
            Map.entry("EL", "[0-9]{9}"),
            Map.entry("ES", "[0-9A-Z][0-9]{7}[0-9A-Z]"),
            Map.entry("FI", "[0-9]{8}"),
            Map.entry(FRANCE, "[0-9]{11}"),
            Map.entry("HR", "[0-9]{11}"),
            Map.entry("HU", "[0-9]{8}"),
            Map.entry("IE", "[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}"),
            Map.entry("IT", "[0-9]{11}"),
            Map.entry("LT", "([0-9]{9}|[0-9]{12})"),
            Map.entry("LU", "[0-9]{8}"),
            Map.entry("LV", "[0-9]{11}"),
            Map.entry("MT", "[0-9]{8}"),
            Map.entry("NL", "[0-9A-Z+*]{9}B[0-9]{2}"),
            Map.entry("PL", "[0-9]{10}"),
            Map.entry("PT", "[0-9]{9}"),
            Map.entry("RO", "[0-9]{2,10}"),
            Map.entry("SE", "[0-9]{12}"),
            Map.entry("SI", "[0-9]{8}"),
            Map.entry("SK", "[0-9]{10}"),
            Map.entry("XI", "([0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3})"));

    /** @throws IllegalArgumentException if the country is unknown or its shape or key is not met */
    public VatNumber {
        String shape = value.length() < 4 ? null : SHAPES.get(value.substring(0, 2));
        if (shape == null || !value.substring(2).matches(shape) || !hasRightKey(value)) {
            throw new IllegalArgumentException("Not a VAT number");
        }
    }

    /** Reads what a person typed, in any case, separators allowed; empty when it cannot be a VAT number. */
    public static Optional<VatNumber> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        try {
            return Optional.of(new VatNumber(Luhn.withoutSeparators(typed).toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notAVatNumber) {
            return Optional.empty();
        }
    }

    /** The only number a French company can have. */
    public static VatNumber of(Siren siren) {
        return new VatNumber(FRANCE + "%02d".formatted(keyOf(siren.value())) + siren.value());
    }

    private static boolean hasRightKey(String number) {
        if (!number.startsWith(FRANCE)) return true;
        String siren = number.substring(4);
        return Luhn.holds(siren) && Integer.parseInt(number.substring(2, 4)) == keyOf(siren);
    }

    private static int keyOf(String siren) {
        return (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
    }

    /** The French company it names; empty for other countries. */
    public Optional<Siren> siren() {
        return value.startsWith(FRANCE) ? Optional.of(new Siren(value.substring(4))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
