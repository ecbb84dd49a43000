package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An earlier invoice that this one takes off (CGI 289; BOI-TVA-DECLA-30-20-20 §120).
 *
 * @param net what it asked for without VAT, less what was credited of it
 * @param vat of it, as that invoice charged it; none where this one charges none
 * @param gross net and VAT: what is taken off
 * @param groups the same at each rate
 * @param keptVat what that invoice charged in VAT and is not taken off, since this one charges none
 */
public record Deduction(
        String number,
        LocalDate date,
        boolean deposit,
        Money net,
        Money vat,
        Money gross,
        List<VatGroup> groups,
        Money keptVat)
        implements Serializable {

    public Deduction {
        // Documents that were archived before these were kept have neither.
        keptVat = Objects.requireNonNullElse(keptVat, Money.ZERO);
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }

    /** Whether its VAT is not taken off, since the document that takes it off charges none. */
    public boolean netOnly() {
        return !keptVat.isZero();
    }
}
