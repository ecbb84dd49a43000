package fr.coachdigital.payment.internal;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The few things that are asked of Stripe, in words of ours; each failure is a {@link StripeFailure}. */
@Component
class StripeGateway {

    private static final long FULL_PAGE = 100;

    private final StripeCalls calls;

    StripeGateway(StripeCalls calls) {
        this.calls = calls;
    }

    /** Opens a payment page; the same request under the same key opens one only. */
    SessionFacts open(SessionCreateParams page, String key) {
        return calls.ask(
                stripe -> SessionFacts.of(stripe.v1().checkout().sessions().create(page, once(key))));
    }

    /** How a payment page stands, its payment and what went back of it. */
    SessionFacts look(String sessionId) {
        return calls.ask(stripe -> {
            Session session = stripe.v1()
                    .checkout()
                    .sessions()
                    .retrieve(
                            sessionId,
                            SessionRetrieveParams.builder()
                                    .addExpand("payment_intent.latest_charge.balance_transaction")
                                    .build());
            SessionFacts facts = SessionFacts.of(session);
            return facts.paid() && facts.intentId() != null ? facts.with(refunds(stripe, facts.intentId())) : facts;
        });
    }

    private static List<RefundFacts> refunds(StripeClient stripe, String intentId) throws StripeException {
        StripeCollection<com.stripe.model.Refund> page = stripe.v1()
                .refunds()
                .list(RefundListParams.builder()
                        .setPaymentIntent(intentId)
                        .setLimit(FULL_PAGE)
                        .build());
        return page.getData().stream().map(RefundFacts::of).toList().reversed();
    }

    /** Closes a payment page; one that was paid or closed in this moment stays what it is, which is to be asked next. */
    void close(String sessionId) {
        try {
            calls.ask(stripe -> stripe.v1().checkout().sessions().expire(sessionId));
        } catch (StripeFailure failure) {
            if (!failure.isCertain()) throw failure;
        }
    }

    /** What we wrote on a payment when we asked for it. */
    Map<String, String> marksOfPayment(String intentId) {
        return calls.ask(stripe -> Objects.requireNonNullElse(
                stripe.v1().paymentIntents().retrieve(intentId).getMetadata(), Map.of()));
    }

    /** Gives money back; the same request under the same key gives once only. */
    RefundFacts refund(String intentId, Money amount, String row, String key) {
        RefundCreateParams refund = RefundCreateParams.builder()
                .setPaymentIntent(intentId)
                .setAmount(amount.cents())
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                .putMetadata(RefundFacts.ROW, row)
                .build();
        return calls.ask(stripe -> RefundFacts.of(stripe.v1().refunds().create(refund, once(key))));
    }

    /** The events of the known types since then, oldest first. */
    List<EventFacts> eventsSince(Instant then) {
        List<EventFacts> events = new ArrayList<>();
        String last = "";
        boolean more = true;
        while (more) {
            Told told = eventsAfter(then, last);
            events.addAll(told.events());
            more = told.more() && !told.events().isEmpty();
            if (more) last = told.events().getLast().id();
        }
        return events.reversed();
    }

    /** A page of events, newest first. */
    private record Told(List<EventFacts> events, boolean more) {}

    private Told eventsAfter(Instant then, String last) {
        EventListParams.Builder query = EventListParams.builder()
                .setLimit(FULL_PAGE)
                .addAllType(EventFacts.KNOWN)
                .setCreated(EventListParams.Created.builder()
                        .setGte(then.getEpochSecond())
                        .build());
        if (!last.isEmpty()) query.setStartingAfter(last);
        return calls.ask(stripe -> {
            StripeCollection<com.stripe.model.Event> page = stripe.v1().events().list(query.build());
            return new Told(
                    page.getData().stream().map(EventFacts::of).toList(), Boolean.TRUE.equals(page.getHasMore()));
        });
    }

    /** Reads a little of each thing that has to be read; the last word tells which one was refused. */
    void tryReading(Consumer<String> before) {
        before.accept("Checkout Sessions");
        calls.ask(stripe -> stripe.v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder().setLimit(1L).build()));
        before.accept("Payment Intents");
        calls.ask(stripe -> stripe.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder().setLimit(1L).build()));
        before.accept("Refunds");
        calls.ask(stripe -> stripe.v1()
                .refunds()
                .list(RefundListParams.builder().setLimit(1L).build()));
        before.accept("Events");
        calls.ask(stripe ->
                stripe.v1().events().list(EventListParams.builder().setLimit(1L).build()));
    }

    private static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
