package fr.coachdigital.shared;

import java.io.Serializable;

/** Where letters go; any part but the country may be empty. */
public record PostalAddress(String line1, String line2, String postalCode, String city, CountryCode country)
        implements Serializable {

    public static final int MAX_LINE = 160;
    public static final int MAX_POSTAL_CODE = 16;
    public static final int MAX_CITY = 80;

    /** @throws IllegalArgumentException if a part is longer than its maximum */
    public PostalAddress {
        if (line1.length() > MAX_LINE
                || line2.length() > MAX_LINE
                || postalCode.length() > MAX_POSTAL_CODE
                || city.length() > MAX_CITY) {
            throw new IllegalArgumentException("A part of the address is too long");
        }
    }

    public static PostalAddress unknown() {
        return new PostalAddress("", "", "", "", CountryCode.FRANCE);
    }

    /** Whether nothing is known but the country. */
    public boolean isEmpty() {
        return line1.isEmpty() && line2.isEmpty() && postalCode.isEmpty() && city.isEmpty();
    }
}
