package fr.coachdigital.document;

import java.io.Serializable;
import java.util.List;

/**
 * How VAT is treated by a document that follows another one, whatever settings and client say today.
 *
 * @param charged whether VAT is charged; without, no line has a rate
 * @param mentions what is said of VAT, one sentence each
 * @param fixed sums whose VAT is not computed; see {@link Totals#of(java.util.Collection, List)}
 */
public record VatTreatment(boolean charged, List<String> mentions, List<VatGroup> fixed) implements Serializable {
    public VatTreatment {
        mentions = List.copyOf(mentions);
        fixed = List.copyOf(fixed);
    }
}
