package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentComposer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Original;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.document.VatTreatment;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.quote.AcceptedQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.VatRate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a document goes back to: a credit note to its original, whose VAT it gives back as it was charged, whatever
 * settings and client say since; an invoice to the quote that was agreed to. What is invoiced for a quote follows the
 * regime of the day of issue, and takes earlier invoices off at the VAT they charged, if it charges some; but where the
 * client agreed to a price without VAT, none comes on top (decision 0023).
 */
@Component
class Precedents {

    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;
    private final DocumentArchive archive;
    private final AcceptedQuotes quotes;
    private final DocumentComposer composer;

    Precedents(
            InvoiceRepository invoices,
            InvoiceLineRepository lines,
            DocumentArchive archive,
            AcceptedQuotes quotes,
            DocumentComposer composer) {
        this.invoices = invoices;
        this.lines = lines;
        this.archive = archive;
        this.quotes = quotes;
        this.composer = composer;
    }

    /** What an issued one says. */
    DocumentContent content(StoredInvoice issued) {
        return archive.content(Objects.requireNonNull(issued.document()));
    }

    PrintedDocument pdf(ArchivedDocumentId document) {
        return archive.pdf(document);
    }

    /** What an issued invoice asked for, less what was credited of it, at each rate. */
    RateBalance left(StoredInvoice issued) {
        DocumentContent content = content(issued);
        RateBalance left = new RateBalance().plus(content.totals().groups());
        for (Deduction deduction : content.deductions()) left.minus(groups(deduction, issued, content));
        invoices.creditNotes(List.of(issued.id())).stream()
                .filter(StoredInvoice::isIssued)
                .forEach(note -> left.minus(content(note).totals().groups()));
        return left;
    }

    /** Before the groups of a deduction were archived, its sums alone were: they follow from what is archived elsewhere. */
    private List<VatGroup> groups(Deduction deduction, StoredInvoice balance, DocumentContent content) {
        if (!deduction.groups().isEmpty() || deduction.gross().isZero()) return deduction.groups();
        List<VatGroup> own = content.totals().groups();
        boolean oneRate = own.size() == 1
                && (own.getFirst().rate() == VatRate.ZERO) == deduction.vat().isZero();
        return oneRate
                ? List.of(new VatGroup(own.getFirst().rate(), deduction.net(), deduction.vat()))
                : groupsThen(deduction.number(), balance);
    }

    /** What an invoice of the same quote asked for at each rate, less what was credited of it before the balance. */
    private List<VatGroup> groupsThen(String number, StoredInvoice balance) {
        RateBalance then = new RateBalance();
        invoices.ofQuote(Objects.requireNonNull(balance.quote())).stream()
                .filter(invoice -> invoice.number().equals(number))
                .forEach(invoice -> {
                    then.plus(content(invoice).totals().groups());
                    invoices.creditNotes(List.of(invoice.id())).stream()
                            .filter(note -> note.isIssued() && isBefore(note, balance))
                            .forEach(note -> then.minus(content(note).totals().groups()));
                });
        return then.groups();
    }

    private static boolean isBefore(StoredInvoice one, StoredInvoice other) {
        return Objects.requireNonNull(one.document()).value()
                < Objects.requireNonNull(other.document()).value();
    }

    /**
     * @throws OverRate when a credit note with these lines takes back more than is left at a rate
     * @throws InvoiceRefused when it takes back more than is left of the original altogether
     */
    void refuseOver(StoredInvoice original, List<Line> given) {
        RateBalance left = left(original);
        left.exceededBy(given).ifPresent(rest -> {
            throw new OverRate(rest);
        });
        if (Totals.of(given, left.fixed(given)).gross().compareTo(original.uncredited()) > 0) {
            throw new InvoiceRefused(Reason.OVER_INVOICE);
        }
    }

    /**
     * What one with these lines comes to; of a credit note, as VAT is left of its original; of the draft of a balance,
     * whose lines are those of the quote, as it would be issued today.
     */
    Totals totals(StoredInvoice invoice, List<Line> itsLines) {
        if (invoice.original() != null) {
            return Totals.of(itsLines, left(original(invoice)).fixed(itsLines));
        }
        boolean untaxed =
                invoice.kind() == InvoiceKind.BALANCE && !invoice.isIssued() && !composer.chargesVat(invoice.client());
        return Totals.of(untaxed ? itsLines.stream().map(Line::untaxed).toList() : itsLines);
    }

    /** Whether an invoice for this client charges VAT today. */
    boolean chargesVat(ClientId client) {
        return composer.chargesVat(client);
    }

    /** @param totals what it comes to */
    boolean isVatCharged(StoredInvoice invoice, Totals totals) {
        boolean atSomeRate = totals.groups().stream().anyMatch(group -> group.rate() != VatRate.ZERO);
        if (invoice.isIssued()) return atSomeRate;
        return invoice.original() == null
                ? composer.chargesVat(invoice.client())
                : atSomeRate || content(original(invoice)).vatShown();
    }

    /**
     * Null where no original says how VAT is treated. A balance that charges none may have taken off deposits that did;
     * their rates stand on the credit note.
     */
    @Nullable
    VatTreatment treatment(StoredInvoice draft) {
        if (draft.original() == null) return null;
        StoredInvoice original = original(draft);
        DocumentContent content = content(original);
        RateBalance left = left(original);
        List<Line> itsLines = lines.of(draft.id());
        boolean charged = content.vatShown()
                || Totals.of(itsLines).groups().stream().anyMatch(group -> group.rate() != VatRate.ZERO);
        return new VatTreatment(charged, composer.vatMentions(content, draft.client()), left.fixed(itsLines));
    }

    /** What a credit note quotes; null for an invoice. */
    @Nullable
    Original reference(StoredInvoice draft) {
        if (draft.original() == null) return null;
        StoredInvoice original = original(draft);
        return new Original(original.number(), Objects.requireNonNull(original.date()), draft.reason());
    }

    /**
     * Says also when something was invoiced of the price already, which then has to be credited first.
     *
     * @throws InvoiceRefused when VAT comes on top of a price that was agreed to without
     */
    void refuseVatOnTop(@Nullable QuoteId quote, InvoiceKind kind, ClientId client) {
        if (quote == null || kind == InvoiceKind.CREDIT_NOTE || !composer.chargesVat(client)) return;
        if (quotes.content(quote).vatShown()) return;
        boolean invoiced = invoices.ofQuote(quote).stream()
                .anyMatch(invoice -> invoice.isIssued()
                        && !invoice.isCreditNote()
                        && invoice.uncredited().isPositive());
        throw new InvoiceRefused(invoiced ? Reason.VAT_SINCE_INVOICE : Reason.VAT_SINCE_QUOTE);
    }

    private StoredInvoice original(StoredInvoice note) {
        return invoices.find(Objects.requireNonNull(note.original())).orElseThrow(InvoiceNotFound::new);
    }
}
