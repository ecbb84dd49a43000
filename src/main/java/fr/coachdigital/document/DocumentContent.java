package fr.coachdigital.document;

import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a document says, in its own copy: nothing of it follows later changes of settings, client or catalogue.
 * Amounts follow from the lines, see {@link #totals()}.
 *
 * @param number empty on a preview of a draft
 * @param revision 1, or more for a quote that was changed after sending
 * @param date of issue, Europe/Paris
 * @param validUntil last day on which a quote can be accepted; null for anything else
 * @param dueDate of an invoice; null for anything else
 * @param supplyFrom first day of the service, or of the work a quote plans; null when not said
 * @param supplyUntil last day of the service; null for a single day or when not said
 * @param duration of the work a quote plans, in words; empty when not said
 * @param vatShown whether rates and amounts of VAT are printed; never under the franchise
 * @param deductions earlier invoices of the same quote that a balance invoice takes off
 * @param deposit what a quote asks for at its acceptance
 * @param mentions what the law wants said, one sentence each, in order
 * @param terms general terms in Markdown; may be empty
 * @param transfer where to pay; null on what is not to be paid
 * @param logo null for none
 * @param vatMentions those of the mentions that are about VAT; a credit note says them again
 * @param fixedVat sums whose VAT is not computed; only on a credit note
 */
public record DocumentContent(
        DocumentKind kind,
        String number,
        int revision,
        Language language,
        String subject,
        LocalDate date,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate supplyFrom,
        @Nullable LocalDate supplyUntil,
        String duration,
        Seller seller,
        Buyer buyer,
        boolean vatShown,
        List<Line> lines,
        List<Deduction> deductions,
        @Nullable Original original,
        Deposit deposit,
        String notes,
        List<String> mentions,
        String terms,
        @Nullable Transfer transfer,
        String accentColor,
        @Nullable DocumentLogo logo,
        List<String> vatMentions,
        List<VatGroup> fixedVat)
        implements Serializable {

    public DocumentContent {
        lines = List.copyOf(lines);
        deductions = List.copyOf(deductions);
        mentions = List.copyOf(mentions);
        // Documents that were archived before these were kept have neither.
        vatMentions = List.copyOf(Objects.requireNonNullElse(vatMentions, List.of()));
        fixedVat = List.copyOf(Objects.requireNonNullElse(fixedVat, List.of()));
    }

    public Totals totals() {
        return Totals.of(lines, fixedVat);
    }

    /** What earlier invoices asked for. */
    public Money deducted() {
        return deductions.stream().map(Deduction::gross).reduce(Money.ZERO, Money::plus);
    }

    /** What this document asks for, or gives back. */
    public Money due() {
        return totals().gross().minus(deducted());
    }
}
