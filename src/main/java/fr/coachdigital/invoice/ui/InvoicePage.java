package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.document.ui.MissingPanel;
import fr.coachdigital.document.ui.PaperSheets;
import fr.coachdigital.document.ui.WarningPanel;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.OnlineEntries;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Reads what the page of an invoice shows. */
@SpringComponent
class InvoicePage {

    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private final OnlineEntries online;
    private final PaperSheets sheets;
    private final ObjectProvider<InvoicePart<Component>> parts;

    InvoicePage(
            AdminInvoices invoices,
            PaymentLedger ledger,
            OnlineEntries online,
            PaperSheets sheets,
            ObjectProvider<InvoicePart<Component>> parts) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.online = online;
        this.sheets = sheets;
        this.parts = parts;
    }

    Optional<Invoice> find(InvoiceId id) {
        return invoices.find(id);
    }

    Component paper(Invoice invoice) {
        return new DocumentPaper(sheets.of(invoices.look(invoice.id())));
    }

    /** What a draft lacks; empty when it can be issued, or was. */
    Optional<MissingPanel> missing(Invoice invoice) {
        if (invoice.isIssued()) return Optional.empty();
        List<Missing> missing = invoices.missing(invoice.id());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new MissingPanel(InvoiceWords.text("invoice.missing"), missing));
    }

    /** What to look at before a draft is issued. */
    List<Component> warnings(Invoice invoice) {
        return invoices.warnings(invoice.id()).stream()
                .<Component>map(key -> new WarningPanel(InvoiceWords.text(key)))
                .toList();
    }

    /** What came and went, with what can be done about it. */
    LedgerPanel ledger(Invoice invoice, Consumer<LedgerEntry> correct) {
        Set<PaymentId> byService = online.of(invoice.id());
        return new LedgerPanel(ledger.entries(invoice.id()), entry -> byService.contains(entry.id()), correct);
    }

    /** What other features show beside an invoice that can be paid. */
    List<Component> parts(Invoice invoice, InvoicePart.Page page) {
        return parts.orderedStream()
                .flatMap(part -> part.content(invoice, page).stream())
                .toList();
    }

    Optional<DocumentLink> link(Invoice invoice) {
        return invoices.link(invoice.id());
    }

    /** The documents that this one has to do with; empty when it stands alone. */
    Optional<RelatedPanel> related(Invoice invoice) {
        List<InvoiceRow> creditNotes = invoice.kind() == InvoiceKind.CREDIT_NOTE || !invoice.isIssued()
                ? List.of()
                : invoices.creditNotes(invoice.id());
        Optional<Invoice> original = Optional.ofNullable(invoice.original()).flatMap(invoices::find);
        if (creditNotes.isEmpty() && original.isEmpty() && invoice.quote() == null) return Optional.empty();
        return Optional.of(new RelatedPanel(invoice, original, deducted(invoice), creditNotes));
    }

    /** The earlier invoices of its quote that it takes off, oldest first. */
    private List<InvoiceRow> deducted(Invoice invoice) {
        if (invoice.quote() == null || invoice.deductions().isEmpty()) return List.of();
        Set<String> numbers =
                invoice.deductions().stream().map(Deduction::number).collect(Collectors.toSet());
        InvoiceFilter ofTheQuote = InvoiceFilter.of(invoice.quote());
        int all = invoices.sums(ofTheQuote).count();
        return invoices.page(ofTheQuote, InvoiceSort.NEWEST, new Page(0, all, all)).reversed().stream()
                .filter(row -> numbers.contains(row.number()))
                .toList();
    }
}
