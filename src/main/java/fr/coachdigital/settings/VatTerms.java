package fr.coachdigital.settings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How VAT stands on documents.
 *
 * @param onDebits whether VAT is due on invoices instead of on payments, which is then printed
 * @param exemptions by the day they hold from, in any order
 */
public record VatTerms(VatRegime regime, boolean onDebits, List<ExemptionText> exemptions) implements Serializable {

    public VatTerms {
        exemptions = List.copyOf(exemptions);
    }

    /** The sentence of exemption on a document of this day; empty when none holds yet, or when VAT is charged. */
    public Optional<String> exemptionOn(LocalDate day) {
        if (regime != VatRegime.FRANCHISE) return Optional.empty();
        return exemptions.stream()
                .filter(exemption -> !exemption.validFrom().isAfter(day))
                .max(Comparator.comparing(ExemptionText::validFrom))
                .map(ExemptionText::text);
    }
}
