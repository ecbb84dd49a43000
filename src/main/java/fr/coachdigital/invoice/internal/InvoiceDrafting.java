package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.AmountLimits;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes drafts. */
@Component
class InvoiceDrafting {

    private final InvoiceRepository invoices;
    private final DraftLines lines;
    private final Precedents precedents;
    private final InvoiceLocks locks;
    private final InvoiceNews news;

    InvoiceDrafting(
            InvoiceRepository invoices, DraftLines lines, Precedents precedents, InvoiceLocks locks, InvoiceNews news) {
        this.invoices = invoices;
        this.lines = lines;
        this.precedents = precedents;
        this.locks = locks;
        this.news = news;
    }

    List<Line> lines(InvoiceId id) {
        return lines.of(id);
    }

    /** @throws IllegalArgumentException if an amount is out of range */
    InvoiceId draft(InvoiceData data) {
        check(data, false);
        return store(NewDraft.standard(data));
    }

    /** What is made from other documents, whose amounts are what they are. */
    InvoiceId store(NewDraft draft) {
        InvoiceData data = draft.data();
        precedents.refuseVatOnTop(draft.quote(), draft.kind(), data.client());
        InvoiceId id = invoices.insert(draft, Amounts.of(Totals.of(data.lines()), List.of()));
        lines.write(id, data.lines());
        news.tell("drafted", id, data.client(), draft.kind().name());
        return id;
    }

    /** @throws IllegalArgumentException if an amount is out of range */
    void change(InvoiceId id, int version, InvoiceData data) {
        StoredInvoice draft = locks.draft(id, version);
        check(data, draft.isCreditNote());
        refuseWrong(draft, data);
        invoices.update(id, version, data, Amounts.of(Totals.of(data.lines()), List.of()));
        lines.write(id, data.lines());
        news.tell("changed", id, data.client(), "");
        if (!data.client().equals(draft.client())) news.changed(draft.client());
    }

    void delete(InvoiceId id) {
        StoredInvoice draft = locks.draft(id);
        invoices.delete(id);
        news.tell("deleted", draft, draft.kind().name());
    }

    InvoiceId duplicate(InvoiceId id) {
        StoredInvoice source = invoices.find(id).orElseThrow(InvoiceNotFound::new);
        if (source.isCreditNote()) throw new InvoiceRefused(Reason.CREDIT_NOTE);
        return store(NewDraft.standard(
                new InvoiceData(source.client(), source.subject(), lines.of(id), null, null, null, source.notes())));
    }

    private static void check(InvoiceData data, boolean mayGiveBack) {
        AmountLimits.check(data.lines());
        if (!mayGiveBack) AmountLimits.checkSold(data.lines());
    }

    private void refuseWrong(StoredInvoice draft, InvoiceData data) {
        if (draft.quote() == null && draft.original() == null) return;
        boolean sameClient = data.client().equals(draft.client());
        if (draft.original() != null) {
            if (!sameClient) throw new InvoiceRefused(Reason.CREDIT_NOTE);
            precedents.refuseOver(invoices.lock(draft.original()), data.lines());
            return;
        }
        if (!sameClient) throw new InvoiceRefused(Reason.FOLLOWS_QUOTE);
        DocumentContent quote = locks.quote(Objects.requireNonNull(draft.quote()));
        if (draft.kind() == InvoiceKind.BALANCE) {
            if (!Totals.of(data.lines()).equals(quote.totals())) throw new InvoiceRefused(Reason.FOLLOWS_QUOTE);
            return;
        }
        Money asked = Totals.of(data.lines()).gross();
        Money rest = QuoteStanding.of(
                        quote,
                        invoices.ofQuote(draft.quote()).stream()
                                .filter(invoice -> !invoice.id().equals(draft.id()))
                                .toList())
                .rest();
        if (asked.compareTo(rest) > 0) throw new InvoiceRefused(Reason.OVER_QUOTE);
    }
}
