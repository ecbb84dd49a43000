package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds rows to the ledger, one after the other, each sealed to the one before; the invoice's sum moves with them. */
@Component
class Ledger {

    private final PaymentRepository payments;
    private final InvoiceRepository invoices;
    private final ChainLinks links;
    private final CurrentUser currentUser;
    private final Today today;

    Ledger(
            PaymentRepository payments,
            InvoiceRepository invoices,
            ChainLinks links,
            CurrentUser currentUser,
            Today today) {
        this.payments = payments;
        this.invoices = invoices;
        this.links = links;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** @param invoice locked */
    PaymentId add(InvoiceId invoice, NewPayment payment) {
        return add(invoice, payment, payment.amount(), payment.fee(), null);
    }

    /** @param invoice locked */
    PaymentId giveBack(InvoiceId invoice, NewPayment refund) {
        return add(invoice, refund, refund.amount().negated(), refund.fee().negated(), null);
    }

    /** @param wrong of a locked invoice */
    PaymentId takeBack(LedgerEntry wrong, String reason) {
        NewPayment opposite =
                new NewPayment(wrong.method(), wrong.amount(), today.date(), wrong.reference(), reason, wrong.fee());
        return add(
                wrong.invoice(), opposite, wrong.amount().negated(), wrong.fee().negated(), wrong.id());
    }

    private PaymentId add(
            InvoiceId invoice, NewPayment payment, Money amount, Money fee, @Nullable PaymentId corrects) {
        ChainEnd end = links.lock(Chain.PAYMENTS);
        SealedPayment open = new SealedPayment(
                end.length() + 1,
                invoice.value(),
                payment.method().name(),
                amount.amount(),
                payment.receivedOn(),
                payment.reference(),
                payment.note(),
                fee.amount(),
                corrects == null ? null : corrects.value(),
                currentUser.find().map(SignedIn::accountId).orElse(null),
                today.moment(),
                end.lastSeal(),
                "");
        SealedPayment sealed = open.sealed(links.seal(open));
        payments.insert(sealed);
        links.add(Chain.PAYMENTS, sealed.id(), sealed.seal());
        invoices.addPaid(invoice, amount);
        return new PaymentId(sealed.id());
    }
}
