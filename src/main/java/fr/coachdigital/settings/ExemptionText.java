package fr.coachdigital.settings;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a seller under the franchise prints instead of VAT.
 *
 * @param validFrom the first day of documents that carry it (Europe/Paris)
 */
public record ExemptionText(LocalDate validFrom, String text) implements Serializable {

    public static final int MAX_TEXT = 300;

    /** @throws IllegalArgumentException if the text is blank or too long */
    public ExemptionText {
        if (text.isBlank() || text.length() > MAX_TEXT) throw new IllegalArgumentException("No sentence");
    }
}
