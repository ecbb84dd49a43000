package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.payment.AdminPayments;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class AdminPaymentsService implements AdminPayments {

    private final CheckoutRepository checkouts;
    private final RefundRepository refunds;
    private final EventRepository events;
    private final Settling settling;
    private final Refunding refunding;

    AdminPaymentsService(
            CheckoutRepository checkouts,
            RefundRepository refunds,
            EventRepository events,
            Settling settling,
            Refunding refunding) {
        this.checkouts = checkouts;
        this.refunds = refunds;
        this.events = events;
        this.settling = settling;
        this.refunding = refunding;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Checkout> story(InvoiceId invoice) {
        List<StoredCheckout> pages = checkouts.of(invoice);
        Map<CheckoutId, List<RefundRepository.Stored>> given =
                refunds.of(pages.stream().map(StoredCheckout::id).toList());
        Map<CheckoutId, List<StripeEvent>> told = events.of(invoice);
        return pages.stream()
                .map(page -> checkout(
                        page,
                        given.getOrDefault(page.id(), List.of()).stream()
                                .map(AdminPaymentsService::refund)
                                .toList(),
                        told.getOrDefault(page.id(), List.of())))
                .toList();
    }

    private static Checkout checkout(StoredCheckout page, List<Refund> given, List<StripeEvent> told) {
        return new Checkout(
                page.id(),
                page.invoice(),
                page.attempt(),
                page.state(),
                page.amount(),
                !page.live(),
                page.sessionId(),
                page.payment(),
                page.fee(),
                page.problem(),
                page.requestedAt(),
                page.settledAt(),
                page.disputedAt(),
                given,
                told);
    }

    private static Refund refund(RefundRepository.Stored stored) {
        return new Refund(
                stored.id(), stored.amount(), stored.reason(), stored.state(), stored.problem(), stored.requestedAt());
    }

    @Override
    public void check(CheckoutId checkout) {
        settling.settle(checkout);
        refunding.unanswered(checkout).forEach(refunding::finish);
    }

    @Override
    public void refund(CheckoutId checkout, Money amount, String reason) {
        String why = reason.strip();
        if (why.length() < Refund.MIN_REASON || why.length() > Refund.MAX_REASON) {
            throw new IllegalArgumentException("A refund says why");
        }
        refunding.refund(checkout, amount, why);
    }
}
