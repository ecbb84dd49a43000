package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An earlier invoice that this one takes off (CGI 289; BOI-TVA-DECLA-30-20-20 §120).
 *
 * @param gross what it asked for, VAT included; less what was credited of it
 * @param groups the same at each rate, as that invoice charged VAT, whatever this one charges
 */
public record Deduction(
        String number, LocalDate date, boolean deposit, Money net, Money vat, Money gross, List<VatGroup> groups)
        implements Serializable {
    public Deduction {
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }
}
