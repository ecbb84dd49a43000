package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an invoice stands; computed from what is stored and, for {@link #OVERDUE}, from the day in Europe/Paris. */
public enum InvoiceState {
    DRAFT,
    /** Nothing paid yet, and not late. */
    ISSUED,
    PARTIALLY_PAID,
    PAID,
    /** Something is still due the day after the due date, whether a part is paid or not. */
    OVERDUE,
    /** Credit notes took all of it back. */
    CREDITED;

    /**
     * The state of an invoice; a credit note is a draft, or issued.
     *
     * @param due what it asks for
     * @param dueDate null when none was set
     */
    public static InvoiceState of(
            boolean issued, Money due, Money paid, Money credited, @Nullable LocalDate dueDate, LocalDate today) {
        if (!issued) return DRAFT;
        if (!credited.isZero() && credited.compareTo(due) >= 0) return CREDITED;
        if (!due.minus(paid).minus(credited).isPositive()) return PAID;
        if (dueDate != null && today.isAfter(dueDate)) return OVERDUE;
        return paid.isPositive() ? PARTIALLY_PAID : ISSUED;
    }
}
