package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code invoices}.
 *
 * @param clientName as it is now while a draft; as it was once issued
 * @param number empty while it is a draft
 */
record StoredInvoice(
        InvoiceId id,
        int version,
        InvoiceKind kind,
        ClientId client,
        String clientName,
        @Nullable QuoteId quote,
        @Nullable InvoiceId original,
        String number,
        String subject,
        @Nullable LocalDate date,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate supplyFrom,
        @Nullable LocalDate supplyUntil,
        String notes,
        String reason,
        Amounts amounts,
        Money paid,
        Money credited,
        @Nullable ArchivedDocumentId document,
        @Nullable Instant sentAt,
        @Nullable Instant firstViewedAt) {

    boolean isIssued() {
        return !number.isEmpty();
    }

    boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** What can still be credited. */
    Money uncredited() {
        return amounts.due().minus(credited);
    }

    /** What is still to be paid; zero of what is not to be paid. */
    Money rest() {
        return isIssued() && !isCreditNote() ? uncredited().minus(paid) : Money.ZERO;
    }

    InvoiceState state(LocalDate today) {
        return InvoiceState.of(isIssued(), amounts.due(), paid, credited, dueDate, today);
    }

    InvoiceData data(List<Line> lines) {
        return new InvoiceData(client, subject, lines, dueDate, supplyFrom, supplyUntil, notes);
    }
}
