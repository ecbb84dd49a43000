package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note in the client's list.
 *
 * @param due what it asks for, or gives back
 * @param paidOn the day it was settled; null while something is due
 */
public record ClientInvoiceRow(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        String subject,
        InvoiceState state,
        LocalDate date,
        @Nullable LocalDate dueDate,
        Money due,
        Money rest,
        @Nullable LocalDate paidOn)
        implements Serializable {

    /** Whether something of it is still to be paid. */
    public boolean isWaiting() {
        return kind != InvoiceKind.CREDIT_NOTE && rest.isPositive();
    }
}
