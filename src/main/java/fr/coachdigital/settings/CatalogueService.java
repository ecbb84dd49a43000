package fr.coachdigital.settings;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.io.Serializable;

/**
 * Something the coach sells, to pick lines from.
 *
 * @param id 0 for one that is not stored yet
 * @param version counts the changes
 * @param unitPrice without VAT; not negative
 */
public record CatalogueService(
        int id,
        int version,
        String name,
        String description,
        Unit unit,
        Money unitPrice,
        VatRate vatRate,
        boolean archived)
        implements Serializable {

    public static final int MAX_NAME = 160;
    public static final int MAX_DESCRIPTION = 2_000;

    /** @throws IllegalArgumentException if it has no name, a text is too long, or the price is negative */
    public CatalogueService {
        if (name.isBlank() || name.length() > MAX_NAME || description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("A service has a short name");
        }
        if (unitPrice.isNegative()) throw new IllegalArgumentException("A price is not negative");
    }
}
