package fr.coachdigital.document.internal;

import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.PostalAddress;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a client stands for VAT on services (directive 2006/112/EC, articles 5, 6 and 44; CGI 294 and 296). Addresses
 * overseas are written as those of a country of their own, or as French ones with a postal code of theirs.
 */
enum TaxTerritory {
    /** Mainland and Monaco: the seller's own regime. */
    FRANCE,
    /** Guadeloupe, Martinique, La Réunion: the seller's own regime, at other rates. */
    OVERSEAS,
    /** Guyane and Mayotte, where there is no VAT (CGI 294). */
    OVERSEAS_UNTAXED,
    EUROPEAN_UNION,
    /** Also the French collectivities that are no part of the VAT territory. */
    ELSEWHERE;

    private static final String MONACO = "MC";
    private static final Set<String> TAXED = Set.of("GP", "MQ", "RE");
    private static final Set<String> UNTAXED = Set.of("GF", "YT");
    private static final Set<String> EUROPEAN = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
            "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    /** Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon and the Pacific. */
    private static final Pattern BEYOND = Pattern.compile("97150|97133|97[578]\\d\\d|98[678]\\d\\d");

    private static final Pattern TAXED_CODES = Pattern.compile("97[124]\\d\\d");
    private static final Pattern UNTAXED_CODES = Pattern.compile("97[36]\\d\\d");

    static TaxTerritory of(PostalAddress address) {
        CountryCode country = address.country();
        String code = address.postalCode().replace(" ", "");
        if (country.equals(CountryCode.FRANCE)) return ofFrench(code);
        if (country.value().equals(MONACO)) return FRANCE;
        if (TAXED.contains(country.value())) return OVERSEAS;
        if (UNTAXED.contains(country.value())) return OVERSEAS_UNTAXED;
        return EUROPEAN.contains(country.value()) ? EUROPEAN_UNION : ELSEWHERE;
    }

    private static TaxTerritory ofFrench(String code) {
        if (BEYOND.matcher(code).matches()) return ELSEWHERE;
        if (TAXED_CODES.matcher(code).matches()) return OVERSEAS;
        return UNTAXED_CODES.matcher(code).matches() ? OVERSEAS_UNTAXED : FRANCE;
    }
}
