package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
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
        return add(Row.of(invoice, payment, payment.amount(), payment.fee()));
    }

    /** @param invoice locked */
    PaymentId giveBack(InvoiceId invoice, NewPayment refund) {
        return add(
                Row.of(invoice, refund, refund.amount().negated(), refund.fee().negated()));
    }

    /** @param wrong of a locked invoice; what came, or what went back */
    PaymentId takeBack(LedgerEntry wrong, String reason) {
        return add(new Row(
                wrong.invoice(),
                wrong.method(),
                wrong.amount().negated(),
                today.date(),
                wrong.reference(),
                reason,
                wrong.fee().negated(),
                wrong.id()));
    }

    private PaymentId add(Row row) {
        ChainEnd end = links.lock(Chain.PAYMENTS);
        SealedPayment open = new SealedPayment(
                end.length() + 1,
                row.invoice().value(),
                row.method().name(),
                row.amount().amount(),
                row.day(),
                row.reference(),
                row.note(),
                row.fee().amount(),
                row.corrects() == null ? null : row.corrects().value(),
                currentUser.find().map(SignedIn::accountId).orElse(null),
                today.moment(),
                end.lastSeal(),
                "");
        SealedPayment sealed = open.sealed(links.seal(open));
        payments.insert(sealed);
        links.add(Chain.PAYMENTS, sealed.id(), sealed.seal());
        invoices.addPaid(row.invoice(), row.amount());
        return new PaymentId(sealed.id());
    }

    /** What is about to be written, of whatever sign. */
    private record Row(
            InvoiceId invoice,
            PaymentMethod method,
            Money amount,
            LocalDate day,
            String reference,
            String note,
            Money fee,
            @Nullable PaymentId corrects) {

        static Row of(InvoiceId invoice, NewPayment payment, Money amount, Money fee) {
            return new Row(
                    invoice,
                    payment.method(),
                    amount,
                    payment.receivedOn(),
                    payment.reference(),
                    payment.note(),
                    fee,
                    null);
        }
    }
}
