package fr.coachdigital.invoice;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Totals;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as the coach has it.
 *
 * @param version counts the changes; whoever changes the draft names the one they have read
 * @param number empty while it is a draft
 * @param clientName as it is now while a draft; as it was once issued
 * @param quote the quote it was made from; null for none
 * @param original the invoice that a credit note corrects; null for an invoice
 * @param reason of a credit note; may be empty
 * @param date of issue; null while it is a draft
 * @param vatCharged whether it charges VAT; of a draft, as it would be issued today
 * @param due what it asks for or gives back: gross less deductions
 * @param rest what is still to be paid; negative when too much was
 */
public record Invoice(
        InvoiceId id,
        int version,
        InvoiceKind kind,
        String number,
        InvoiceState state,
        InvoiceData data,
        String clientName,
        @Nullable QuoteId quote,
        @Nullable InvoiceId original,
        String reason,
        @Nullable LocalDate date,
        Totals totals,
        boolean vatCharged,
        List<Deduction> deductions,
        Money due,
        Money paid,
        Money credited,
        Money rest,
        @Nullable Instant sentAt,
        @Nullable Instant firstViewedAt)
        implements Serializable {

    public Invoice {
        deductions = List.copyOf(deductions);
    }

    public boolean isIssued() {
        return state != InvoiceState.DRAFT;
    }
}
