package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.InvoiceDueChanged;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what was done to an invoice, and lets open pages know. */
@Component
class InvoiceNews {

    private static final String SUBJECT = "invoice";

    private final AuditLog log;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;

    InvoiceNews(AuditLog log, LiveUpdates live, ApplicationEventPublisher events) {
        this.log = log;
        this.live = live;
        this.events = events;
    }

    /** @param done past-tense verb, such as {@code issued} */
    void tell(String done, InvoiceId invoice, ClientId client, String detail) {
        log.record("invoice." + done, SUBJECT, invoice.value(), detail);
        live.publish(DocumentTopics.CHANGED, client.value());
    }

    void tell(String done, StoredInvoice invoice, String detail) {
        tell(done, invoice.id(), invoice.client(), detail);
    }

    /** What is still to be paid is another amount now. */
    void dueChanged(InvoiceId invoice) {
        events.publishEvent(new InvoiceDueChanged(invoice));
    }

    /** Concerns no single invoice. */
    void exported(int invoices, String as) {
        log.record("invoice.exported", SUBJECT, 0, invoices + " invoices, " + as);
    }

    /** Nothing was done, but pages read differently. */
    void changed(ClientId client) {
        live.publish(DocumentTopics.CHANGED, client.value());
    }
}
