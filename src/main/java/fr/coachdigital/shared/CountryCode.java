package fr.coachdigital.shared;

import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A country by its two letters (ISO 3166-1). */
public record CountryCode(String value) implements Serializable {

    public static final CountryCode FRANCE = new CountryCode("FR");

    /** @throws IllegalArgumentException if no country has this code */
    public CountryCode {
        if (!Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(value))
            throw new IllegalArgumentException("Not a country");
    }

    /** Reads a code or a country's French or English name; empty when no country is called so. */
    public static Optional<CountryCode> parse(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        String text = typed.strip();
        String code = text.toUpperCase(Locale.ROOT);
        if (Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code)) {
            return Optional.of(new CountryCode(code));
        }
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::new)
                .filter(country -> country.displayName(Locale.FRENCH).equalsIgnoreCase(text)
                        || country.displayName(Locale.ENGLISH).equalsIgnoreCase(text))
                .findFirst();
    }

    /** Every country, in the alphabetical order of the language. */
    public static List<CountryCode> all(Locale language) {
        Comparator<Object> alphabet = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(CountryCode::new)
                .sorted(Comparator.comparing(country -> country.displayName(language), alphabet))
                .toList();
    }

    public String displayName(Locale language) {
        return Locale.of("", value).getDisplayCountry(language);
    }

    @Override
    public String toString() {
        return value;
    }
}
