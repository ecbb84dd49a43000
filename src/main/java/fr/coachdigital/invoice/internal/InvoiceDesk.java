package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the coach does to invoices. */
@Component
class InvoiceDesk {

    private final InvoiceDrafting drafting;
    private final Crediting crediting;
    private final Issuing issuing;
    private final InvoiceLocks locks;
    private final InvoiceNews news;

    InvoiceDesk(InvoiceDrafting drafting, Crediting crediting, Issuing issuing, InvoiceLocks locks, InvoiceNews news) {
        this.drafting = drafting;
        this.crediting = crediting;
        this.issuing = issuing;
        this.locks = locks;
        this.news = news;
    }

    InvoiceId draft(InvoiceData data) {
        return drafting.draft(data);
    }

    void change(InvoiceId id, int version, InvoiceData data) {
        inTime(() -> {
            drafting.change(id, version, data);
            return id;
        });
    }

    void delete(InvoiceId id) {
        inTime(() -> {
            drafting.delete(id);
            return id;
        });
    }

    InvoiceId duplicate(InvoiceId id) {
        return drafting.duplicate(id);
    }

    /** The original of a credit note is held before the place in the sequence, as whoever else holds both does. */
    void issue(InvoiceId id, int version) {
        inTime(() -> {
            StoredInvoice draft = locks.draft(id, version);
            if (draft.isCreditNote()) crediting.hold(draft);
            String number = issuing.issue(draft);
            if (draft.isCreditNote()) news.dueChanged(crediting.takeBack(draft));
            news.tell("issued", draft, number);
            return id;
        });
    }

    InvoiceId creditAll(InvoiceId id, String reason) {
        return inTime(() -> crediting.all(id, reason));
    }

    InvoiceId creditPart(InvoiceId id, List<Line> lines, String reason) {
        return inTime(() -> crediting.part(id, lines, reason));
    }

    /** Whoever waits too long for another's act on the same document is told so. */
    private static InvoiceId inTime(Supplier<InvoiceId> act) {
        try {
            return act.get();
        } catch (PessimisticLockingFailureException held) {
            InvoiceRefused busy = new InvoiceRefused(Reason.BUSY);
            busy.initCause(held);
            throw busy;
        }
    }
}
