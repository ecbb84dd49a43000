package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings the refunds of a paid page and the ledger to where Stripe says they are. */
@Component
class RefundSettlement {

    private final RefundRepository refunds;
    private final PayableInvoices invoices;
    private final PaymentLedger ledger;
    private final PaymentNews news;

    RefundSettlement(RefundRepository refunds, PayableInvoices invoices, PaymentLedger ledger, PaymentNews news) {
        this.refunds = refunds;
        this.invoices = invoices;
        this.ledger = ledger;
        this.news = news;
    }

    /**
     * @param checkout paid, and held like its invoice
     * @return whether it changed anything
     */
    boolean apply(StoredCheckout checkout, SessionFacts facts) {
        List<RefundRepository.Stored> known = refunds.of(checkout.id());
        boolean changed = false;
        for (RefundFacts seen : facts.refunds()) {
            Optional<RefundRepository.Stored> row =
                    known.stream().filter(stored -> isSame(stored, seen)).findFirst();
            changed |= seen.failed() ? takeBack(checkout, row, seen) : giveBack(checkout, row, seen);
        }
        return changed;
    }

    private static boolean isSame(RefundRepository.Stored stored, RefundFacts seen) {
        return seen.id().equals(stored.stripeId())
                || (stored.stripeId() == null
                        && String.valueOf(stored.id().value()).equals(seen.row()));
    }

    private boolean giveBack(StoredCheckout checkout, Optional<RefundRepository.Stored> row, RefundFacts seen) {
        if (row.filter(RefundSettlement::isBooked).isPresent()) return false;
        RefundRepository.Stored stored = row.orElseGet(() -> refunds.insertSeen(checkout.id(), seen, news.moment()));
        PaymentId entry = ledger.refund(
                checkout.invoice(),
                new NewPayment(
                        PaymentMethod.CARD,
                        seen.amount(),
                        news.day(seen.createdAt()),
                        seen.id(),
                        stored.reason(),
                        Money.ZERO));
        refunds.done(stored.id(), seen.id(), entry);
        news.refunded(invoices.get(checkout.invoice()), checkout, seen.amount(), row.isEmpty());
        return true;
    }

    /** One that was given up here without an answer may have been made all the same. */
    private static boolean isBooked(RefundRepository.Stored stored) {
        return switch (stored.state()) {
            case REQUESTED -> false;
            case DONE -> true;
            case FAILED -> stored.stripeId() != null;
        };
    }

    private boolean takeBack(StoredCheckout checkout, Optional<RefundRepository.Stored> row, RefundFacts seen) {
        if (row.isEmpty() || row.get().state() == Refund.State.FAILED) return false;
        RefundRepository.Stored stored = row.get();
        PayableInvoice invoice = invoices.get(checkout.invoice());
        PaymentId correction =
                stored.payment() == null ? null : ledger.correct(stored.payment(), news.refundFailedNote());
        refunds.failed(stored.id(), seen.id(), seen.problem(), correction);
        news.refundFailed(invoice, seen.amount());
        return true;
    }
}
