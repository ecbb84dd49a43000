package fr.coachdigital.document.ui;

import fr.coachdigital.document.LineKind;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.io.Serializable;

/**
 * A line of a quote or invoice as it is typed, right or wrong. Of a section or text only the words count.
 *
 * @param signed whether its quantity may be negative
 */
public record TypedLine(
        LineKind kind,
        String designation,
        String description,
        String quantity,
        boolean signed,
        Unit unit,
        String price,
        TypedShare discount,
        VatRate rate)
        implements Serializable {

    static TypedLine words(LineKind kind, String designation, String description) {
        return new TypedLine(kind, designation, description, "", false, Unit.FLAT, "", TypedShare.NONE, VatRate.ZERO);
    }
}
