package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.invoice.PaymentRefused.Reason;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class PaymentLedgerService implements PaymentLedger {

    private static final int SHORTEST_REASON = 3;

    private final PaymentRepository payments;
    private final PaymentGate gate;
    private final Ledger ledger;
    private final InvoiceNews news;

    PaymentLedgerService(PaymentRepository payments, PaymentGate gate, Ledger ledger, InvoiceNews news) {
        this.payments = payments;
        this.gate = gate;
        this.ledger = ledger;
        this.news = news;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(InvoiceId invoice) {
        return payments.of(List.of(invoice));
    }

    @Override
    @Transactional
    public PaymentId record(InvoiceId id, NewPayment payment) {
        StoredInvoice invoice = gate.hold(id, payment);
        PaymentId entry = ledger.add(id, payment);
        news.dueChanged(id);
        news.tell("paid", invoice, payment.method() + " " + payment.amount() + ", entry " + entry.value());
        return entry;
    }

    @Override
    @Transactional
    public PaymentId refund(InvoiceId id, NewPayment refund) {
        StoredInvoice invoice = gate.hold(id, refund);
        PaymentId entry = ledger.giveBack(id, refund);
        news.dueChanged(id);
        news.tell("refunded", invoice, refund.method() + " " + refund.amount() + ", entry " + entry.value());
        return entry;
    }

    @Override
    @Transactional
    public PaymentId correct(PaymentId id, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > NewPayment.MAX_NOTE) {
            throw new IllegalArgumentException("A correction says why");
        }
        StoredInvoice invoice =
                gate.hold(payments.find(id).orElseThrow(InvoiceNotFound::new).invoice());
        LedgerEntry wrong = payments.find(id).orElseThrow(InvoiceNotFound::new);
        if (wrong.corrected() || wrong.corrects() != null) throw new PaymentRefused(Reason.CORRECTED);
        gate.refuseByHand(wrong.invoice(), id);
        PaymentId entry = ledger.takeBack(wrong, why);
        news.dueChanged(wrong.invoice());
        news.tell("payment-corrected", invoice, "entry " + id.value() + " by entry " + entry.value());
        return entry;
    }
}
