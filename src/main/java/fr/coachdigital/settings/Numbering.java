package fr.coachdigital.settings;

import java.io.Serializable;

/**
 * How documents are numbered; the three series cannot be mistaken for each other.
 *
 * @param yearly whether each series starts again at 1 in January (Europe/Paris); the formats then name the year
 */
public record Numbering(NumberFormat quote, NumberFormat invoice, NumberFormat creditNote, boolean yearly)
        implements Serializable {

    /** @throws IllegalArgumentException if two series look the same, or a yearly one does not name the year */
    public Numbering {
        if (quote.looksLike(invoice) || invoice.looksLike(creditNote) || quote.looksLike(creditNote)) {
            throw new IllegalArgumentException("Two series look the same");
        }
        if (yearly && !(quote.hasYear() && invoice.hasYear() && creditNote.hasYear())) {
            throw new IllegalArgumentException("A yearly series names the year");
        }
    }

    public NumberFormat of(NumberSeries series) {
        return switch (series) {
            case QUOTE -> quote;
            case INVOICE -> invoice;
            case CREDIT_NOTE -> creditNote;
        };
    }
}
