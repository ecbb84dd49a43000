package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import java.util.List;
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
        drafting.change(id, version, data);
    }

    void delete(InvoiceId id) {
        drafting.delete(id);
    }

    InvoiceId duplicate(InvoiceId id) {
        return drafting.duplicate(id);
    }

    /** The original of a credit note is held before the place in the sequence, as whoever else holds both does; who waits too long is told so. */
    void issue(InvoiceId id, int version) {
        try {
            issueHeld(id, version);
        } catch (PessimisticLockingFailureException held) {
            InvoiceRefused busy = new InvoiceRefused(Reason.BUSY);
            busy.initCause(held);
            throw busy;
        }
    }

    private void issueHeld(InvoiceId id, int version) {
        StoredInvoice draft = locks.draft(id, version);
        if (draft.isCreditNote()) crediting.hold(draft);
        String number = issuing.issue(draft);
        if (draft.isCreditNote()) crediting.takeBack(draft);
        news.tell("issued", draft, number);
    }

    InvoiceId creditAll(InvoiceId id, String reason) {
        return crediting.all(id, reason);
    }

    InvoiceId creditPart(InvoiceId id, List<Line> lines, String reason) {
        return crediting.part(id, lines, reason);
    }
}
