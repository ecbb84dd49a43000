package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.ClientInvoiceRow;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one client may see: what was issued to them. */
@Component
class ClientSide {

    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final InvoiceReading reading;
    private final Today today;

    ClientSide(InvoiceRepository invoices, PaymentRepository payments, InvoiceReading reading, Today today) {
        this.invoices = invoices;
        this.payments = payments;
        this.reading = reading;
        this.today = today;
    }

    /** @throws InvoiceNotFound when this client was given no such invoice */
    @Transactional(readOnly = true)
    StoredInvoice get(InvoiceId id, ClientId client) {
        return invoices.findIssued(id, client).orElseThrow(InvoiceNotFound::new);
    }

    @Transactional(readOnly = true)
    List<ClientInvoiceRow> list(ClientId client) {
        List<StoredInvoice> issued = invoices.issuedOf(client);
        Map<InvoiceId, List<LedgerEntry>> entries =
                payments.of(issued.stream().map(StoredInvoice::id).toList()).stream()
                        .collect(Collectors.groupingBy(LedgerEntry::invoice));
        return issued.stream()
                .map(invoice -> row(invoice, entries.getOrDefault(invoice.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    int waiting(ClientId client) {
        return invoices.countOpen(client);
    }

    @Transactional(readOnly = true)
    ClientInvoice show(StoredInvoice invoice) {
        List<LedgerEntry> entries = payments.of(List.of(invoice.id()));
        return new ClientInvoice(
                invoice.id(),
                invoice.kind(),
                invoice.number(),
                invoice.state(today.date()),
                reading.content(invoice),
                invoice.amounts().due(),
                invoice.paid(),
                invoice.credited(),
                invoice.rest(),
                standing(entries),
                paidOn(invoice, entries),
                invoices.creditNotes(List.of(invoice.id())).stream()
                        .filter(StoredInvoice::isIssued)
                        .map(StoredInvoice::number)
                        .toList());
    }

    @Transactional(readOnly = true)
    DocumentContent content(StoredInvoice invoice) {
        return reading.content(invoice);
    }

    @Transactional(readOnly = true)
    PrintedDocument pdf(StoredInvoice invoice) {
        return reading.pdf(invoice);
    }

    private ClientInvoiceRow row(StoredInvoice invoice, List<LedgerEntry> entries) {
        return new ClientInvoiceRow(
                invoice.id(),
                invoice.kind(),
                invoice.number(),
                invoice.subject(),
                invoice.state(today.date()),
                Objects.requireNonNull(invoice.date()),
                invoice.dueDate(),
                invoice.amounts().due(),
                invoice.rest(),
                paidOn(invoice, entries));
    }

    /** Entries that were taken back are no news to the client, nor is what took them back. */
    private static List<LedgerEntry> standing(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.corrected() && entry.corrects() == null)
                .toList();
    }

    /** The day since which what had come, less what went back, was enough; null while something is due. */
    @Nullable
    LocalDate paidOn(StoredInvoice invoice) {
        return paidOn(invoice, payments.of(List.of(invoice.id())));
    }

    private @Nullable LocalDate paidOn(StoredInvoice invoice, List<LedgerEntry> entries) {
        if (invoice.isCreditNote() || invoice.state(today.date()) != InvoiceState.PAID) return null;
        Money open = invoice.uncredited();
        LocalDate settled = null;
        for (LedgerEntry entry : standing(entries).stream()
                .sorted(Comparator.comparing(LedgerEntry::receivedOn))
                .toList()) {
            open = open.minus(entry.amount());
            if (open.isPositive()) settled = null;
            else if (settled == null) settled = entry.receivedOn();
        }
        return settled;
    }
}
