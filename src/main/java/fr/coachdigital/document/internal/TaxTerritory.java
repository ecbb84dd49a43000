package fr.coachdigital.document.internal;

import fr.coachdigital.shared.CountryCode;
import java.util.Set;

/** Where a client stands for VAT on services (directive 2006/112/EC, articles 5, 6 and 44). */
enum TaxTerritory {
    /** Mainland, overseas departments and Monaco: the seller's own regime. */
    FRANCE,
    EUROPEAN_UNION,
    ELSEWHERE;

    private static final Set<String> FRENCH = Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "MC");
    private static final Set<String> EUROPEAN = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    static TaxTerritory of(CountryCode country) {
        if (FRENCH.contains(country.value())) return FRANCE;
        return EUROPEAN.contains(country.value()) ? EUROPEAN_UNION : ELSEWHERE;
    }
}
