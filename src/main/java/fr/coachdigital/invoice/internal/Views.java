package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.settings.PracticeSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that an invoice was sent and that the client saw it, and tells the other side. */
@Component
class Views {

    private final InvoiceRepository invoices;
    private final Notices notices;
    private final PracticeSettings practice;
    private final CurrentUser currentUser;
    private final Today today;

    Views(
            InvoiceRepository invoices,
            Notices notices,
            PracticeSettings practice,
            CurrentUser currentUser,
            Today today) {
        this.invoices = invoices;
        this.notices = notices;
        this.practice = practice;
        this.currentUser = currentUser;
        this.today = today;
    }

    void sent(StoredInvoice invoice) {
        invoices.setSent(invoice.id(), today.moment());
        if (invoice.sentAt() != null) return;
        notices.tell(new Notice(
                NoticeKind.INVOICE_SENT,
                Addressee.client(invoice.client()),
                subject(invoice),
                practice.current().signature(),
                title(invoice),
                InvoicePaths.portal(invoice.id())));
    }

    /** Whether it is the client who looks; a coach, be it in the client's portal or at the link, is not. */
    boolean isByClient() {
        return !currentUser.isCoach();
    }

    /** True when it was seen for the first time. */
    @Transactional
    boolean seen(StoredInvoice invoice) {
        notices.settle(NoticeKind.INVOICE_SENT, Addressee.client(invoice.client()), subject(invoice));
        if (!invoices.setViewed(invoice.id(), today.moment())) return false;
        notices.tell(new Notice(
                NoticeKind.INVOICE_VIEWED,
                Addressee.coach(),
                subject(invoice),
                currentUser.find().map(SignedIn::displayName).orElse(invoice.clientName()),
                title(invoice),
                InvoicePaths.page(invoice.id())));
        return true;
    }

    private static Subject subject(StoredInvoice invoice) {
        return new Subject("invoice", invoice.id().value());
    }

    private static String title(StoredInvoice invoice) {
        return invoice.subject().isBlank() ? invoice.number() : invoice.number() + " · " + invoice.subject();
    }
}
