package fr.coachdigital.payment.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.payment.PaymentReturn;
import fr.coachdigital.payment.PaymentReturn.State;
import fr.coachdigital.payment.PaymentReturns;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Money;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: the token is the right. The address proves nothing (PAY-03): Stripe is asked, whatever it says. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class PaymentReturnsService implements PaymentReturns {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ReturnTokens tokens;
    private final Settling settling;
    private final CheckoutOpening opening;
    private final InvoiceReader invoices;
    private final ReturnRules rules;

    PaymentReturnsService(
            ReturnTokens tokens,
            Settling settling,
            CheckoutOpening opening,
            InvoiceReader invoices,
            ReturnRules rules) {
        this.tokens = tokens;
        this.settling = settling;
        this.opening = opening;
        this.invoices = invoices;
        this.rules = rules;
    }

    @Override
    public Optional<PaymentReturn> open(String token) {
        Optional<StoredCheckout> checkout = tokens.find(token);
        if (checkout.isEmpty()) return Optional.empty();
        boolean settled = !checkout.get().isOpen() && !checkout.get().isOutOfSight();
        boolean known = settled || isAsked(checkout.get());
        StoredCheckout now = tokens.find(token).orElseThrow();
        return Optional.of(told(now, known ? state(now) : State.UNKNOWN));
    }

    /** False when Stripe does not say how it stands. */
    private boolean isAsked(StoredCheckout checkout) {
        if (!rules.canAsk(checkout)) return false;
        try {
            return settling.settle(checkout.id()).facts().isPresent();
        } catch (StripeFailure | PessimisticLockingFailureException silent) {
            return false;
        }
    }

    private static State state(StoredCheckout checkout) {
        return switch (checkout.state()) {
            case PAID -> State.PAID;
            case PROCESSING -> State.PROCESSING;
            case REQUESTED, OPEN -> State.OPEN;
            case EXPIRED, FAILED -> State.ENDED;
            case MISMATCH -> State.LOOKED_INTO;
        };
    }

    private PaymentReturn told(StoredCheckout checkout, State state) {
        PayableInvoice invoice = invoices.get(checkout.invoice());
        boolean unpaid = state == State.OPEN || state == State.ENDED;
        return new PaymentReturn(
                state,
                invoice.id(),
                invoice.number(),
                invoice.subject(),
                invoice.clientName(),
                invoice.language(),
                checkout.amount(),
                day(checkout.settledAt()),
                invoice.rest().isPositive() ? invoice.rest() : Money.ZERO,
                unpaid && rules.canPay(invoice.rest()),
                !checkout.live());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, PARIS);
    }

    @Override
    public Optional<PrintedDocument> pdf(String token) {
        return tokens.find(token).map(checkout -> invoices.pdf(checkout.invoice()));
    }

    @Override
    public Optional<URI> startAgain(String token) {
        Optional<StoredCheckout> checkout = tokens.find(token);
        if (checkout.isEmpty()) return Optional.empty();
        rules.check();
        return Optional.of(opening.open(checkout.get().invoice()));
    }
}
