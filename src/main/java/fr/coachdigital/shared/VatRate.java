package fr.coachdigital.shared;

import java.math.BigDecimal;
import java.util.Arrays;

/** The VAT rates of mainland France and of its overseas departments, and none; so that 20 and 20.00 are one group (EN 16931, BR-S-08). */
public enum VatRate {
    STANDARD("20"),
    INTERMEDIATE("10"),
    /** The ordinary rate in Guadeloupe, Martinique and La Réunion (CGI 296). */
    OVERSEAS("8.5"),
    REDUCED("5.5"),
    SUPER_REDUCED("2.1"),
    ZERO("0");

    private final String code;
    private final BigDecimal percent;

    VatRate(String code) {
        this.code = code;
        this.percent = new BigDecimal(code);
    }

    /** As stored, such as {@code 5.5}. */
    public String code() {
        return code;
    }

    /** In percent. */
    public BigDecimal percent() {
        return percent;
    }

    /** @throws IllegalArgumentException if there is no such rate */
    public static VatRate of(String code) {
        return Arrays.stream(values())
                .filter(rate -> rate.code.equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Not a VAT rate: " + code));
    }
}
