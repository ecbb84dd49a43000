package fr.coachdigital.invoice;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as lists show it; amounts of a credit note are negative.
 *
 * @param number empty while it is a draft
 * @param net without VAT, less what earlier invoices asked for
 * @param due with VAT, less what earlier invoices asked for
 * @param rest what is still to be paid; zero for drafts and credit notes
 */
public record InvoiceRow(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        ClientId client,
        String clientName,
        String subject,
        InvoiceState state,
        @Nullable LocalDate date,
        @Nullable LocalDate dueDate,
        Money net,
        Money due,
        Money rest)
        implements Serializable {

    /** Rows are the same when they tell of the same invoice. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InvoiceRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
