package fr.coachdigital.invoice;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as the client sees it; never a draft.
 *
 * @param payments what came, corrected entries left out
 * @param paidOn the day it was settled; null while something is due
 * @param creditNotes numbers of its credit notes
 */
public record ClientInvoice(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        InvoiceState state,
        DocumentContent content,
        Money due,
        Money paid,
        Money credited,
        Money rest,
        List<LedgerEntry> payments,
        @Nullable LocalDate paidOn,
        List<String> creditNotes)
        implements Serializable {
    public ClientInvoice {
        payments = List.copyOf(payments);
        creditNotes = List.copyOf(creditNotes);
    }
}
