package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.OnlineEntries;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.invoice.PaymentRefused.Reason;
import fr.coachdigital.platform.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Holds an invoice whose ledger is about to grow, and refuses what cannot be written there. */
@Component
class PaymentGate {

    private final InvoiceRepository invoices;
    private final OnlineEntries online;
    private final CurrentUser currentUser;
    private final Today today;

    PaymentGate(InvoiceRepository invoices, OnlineEntries online, CurrentUser currentUser, Today today) {
        this.invoices = invoices;
        this.online = online;
        this.currentUser = currentUser;
        this.today = today;
    }

    StoredInvoice hold(InvoiceId id) {
        return invoices.lock(id);
    }

    /** @throws PaymentRefused when no such money can come in for it, or go back */
    StoredInvoice hold(InvoiceId id, NewPayment payment) {
        StoredInvoice invoice = invoices.lock(id);
        if (!invoice.isIssued() || invoice.isCreditNote()) throw new PaymentRefused(Reason.NOT_PAYABLE);
        if (payment.receivedOn().isAfter(today.date()) || payment.receivedOn().isBefore(NewPayment.EARLIEST)) {
            throw new PaymentRefused(Reason.DATE);
        }
        return invoice;
    }

    /** @throws PaymentRefused when a person would take back what a payment service answers for */
    void refuseByHand(InvoiceId invoice, PaymentId entry) {
        if (currentUser.isCoach() && online.of(invoice).contains(entry)) throw new PaymentRefused(Reason.ONLINE);
    }
}
