package fr.coachdigital.demo.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.Stripe;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeApiTest {

    private final RealClient real = new RealClient();
    private final StripeStandIn standIn = real.standIn;

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void it_speaks_the_version_of_the_library() {
        assertThat(StripeStandIn.API_VERSION).isEqualTo(Stripe.API_VERSION);
    }

    @Test
    void a_session_is_what_was_asked_for() throws StripeException {
        Session session = real.open(48_000);

        assertThat(session.getId()).startsWith("cs_test_");
        assertThat(session.getAmountTotal()).isEqualTo(48_000);
        assertThat(session.getAmountSubtotal()).isEqualTo(48_000);
        assertThat(session.getCurrency()).isEqualTo("eur");
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentStatus()).isEqualTo("unpaid");
        assertThat(session.getPaymentIntent()).isNull();
        assertThat(session.getMetadata()).containsExactly(Map.entry("invoice_id", "7"));
        assertThat(session.getLivemode()).isFalse();
        assertThat(session.getUrl()).isEqualTo(standIn.apiBase() + "/pay/" + session.getId());
        assertThat(session.getCreated()).isEqualTo(real.now());
        assertThat(session.getExpiresAt()).isEqualTo(real.now() + 86_400);
        assertThat(session.getClientReferenceId()).isEqualTo("F-2026-0007");
        assertThat(session.getCustomerDetails().getEmail()).isEqualTo("claire.martin@example.org");
        assertThat(session.getMode()).isEqualTo("payment");
        assertThat(session.getLastResponse().requestId()).startsWith("req_");
        assertThat(real.read(session.getId())).isEqualTo(session);
    }

    @Test
    void a_paid_session_leads_to_its_charge_and_the_fee() throws StripeException {
        String id = real.open(48_010).getId();
        standIn.pay(id);

        Session session = real.read(id);
        assertThat(session.getStatus()).isEqualTo("complete");
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        assertThat(session.getUrl()).isNull();
        assertThat(session.getPaymentIntentObject().getStatus()).isEqualTo("succeeded");
        Charge charge = session.getPaymentIntentObject().getLatestChargeObject();
        assertThat(charge.getAmount()).isEqualTo(48_010);
        assertThat(charge.getMetadata()).containsEntry("invoice_id", "7");
        assertThat(charge.getPaymentIntent()).isEqualTo(session.getPaymentIntent());
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(745); // 720.15 + 25
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(48_010 - 745);
        assertThat(real.stripe
                        .paymentIntents()
                        .retrieve(
                                session.getPaymentIntent(),
                                PaymentIntentRetrieveParams.builder()
                                        .addExpand("latest_charge")
                                        .build())
                        .getLatestChargeObject()
                        .getId())
                .isEqualTo(charge.getId());
    }

    @Test
    void a_payment_may_take_time_and_may_fail() throws StripeException {
        String id = real.open(900).getId();
        standIn.payLater(id);
        assertThat(real.read(id).getStatus()).isEqualTo("complete");
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(real.read(id).getPaymentIntentObject().getStatus()).isEqualTo("processing");

        standIn.failLater(id);
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("unpaid");
        assertThatThrownBy(() -> standIn.succeedLater(id)).hasMessageContaining("on its way");

        String second = real.open(900).getId();
        standIn.payLater(second);
        standIn.succeedLater(second);
        assertThat(real.read(second).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void the_fee_may_be_known_later() throws StripeException {
        standIn.feesComeLater(true);
        String id = real.open(10_000).getId();
        standIn.pay(id);
        assertThat(charge(id).getBalanceTransaction()).isNull();
        standIn.bookFee(id);
        assertThat(charge(id).getBalanceTransactionObject().getFee()).isEqualTo(175);
    }

    private Charge charge(String id) throws StripeException {
        return real.read(id).getPaymentIntentObject().getLatestChargeObject();
    }

    @Test
    void a_declined_card_leaves_the_session_open() throws StripeException {
        String id = real.open(900).getId();
        standIn.decline(id);
        Session session = real.read(id);
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentIntentObject().getLastPaymentError().getCode())
                .isEqualTo("card_declined");
        standIn.pay(id);
        assertThat(real.read(id).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void what_is_wrong_is_named() {
        refused(
                "parameter_missing",
                "success_url",
                () -> create(RealClient.asked(500).setSuccessUrl(null)));
        refused("url_invalid", "success_url", () -> create(RealClient.asked(500).setSuccessUrl("/merci")));
        refused("url_invalid", "cancel_url", () -> create(RealClient.asked(500).setCancelUrl("ftp://example.org/")));
        refused(
                "email_invalid",
                "customer_email",
                () -> create(RealClient.asked(500).setCustomerEmail("claire@")));
        refused(
                "parameter_invalid_empty",
                "customer_email",
                () -> create(RealClient.asked(500).setCustomerEmail("")));
        refused(
                "parameter_invalid_string_too_long",
                "client_reference_id",
                () -> create(RealClient.asked(500).setClientReferenceId("x".repeat(201))));
        refused(null, "metadata[note]", () -> create(RealClient.asked(500).putMetadata("note", "x".repeat(501))));
        refused("parameter_unknown", "tax", () -> create(RealClient.asked(500).putExtraParam("tax", "1")));
        refused(
                "parameter_unknown",
                "line_items[1][quantity]",
                () -> create(RealClient.asked(500)
                        .addLineItem(SessionCreateParams.LineItem.builder()
                                .setQuantity(1L)
                                .build())));
        refused("amount_too_small", null, () -> create(RealClient.asked(49)));
        refused("amount_too_large", null, () -> create(RealClient.asked(100_000_000)));
        refused(
                "parameter_invalid_integer",
                "line_items[0][price_data][unit_amount]",
                () -> create(RealClient.asked(-1)));
        refused(null, "mode", () -> create(RealClient.asked(500).setMode(SessionCreateParams.Mode.SUBSCRIPTION)));
        refused(null, "expires_at", () -> create(RealClient.asked(500).setExpiresAt(real.now() + 1_799)));
        refused(null, "expires_at", () -> create(RealClient.asked(500).setExpiresAt(real.now() + 86_401)));
        refused(null, "expand", () -> create(RealClient.asked(500).addExpand("amount_total")));
        assertThat(standIn.sessions()).isEmpty();
    }

    @Test
    void the_edges_are_allowed() throws StripeException {
        create(RealClient.asked(50).setExpiresAt(real.now() + 1_800));
        create(RealClient.asked(99_999_999).setExpiresAt(real.now() + 86_400));
        assertThat(standIn.sessions()).extracting(SeenSession::amountTotal).containsExactly(99_999_999L, 50L);
    }

    private Session create(SessionCreateParams.Builder asked) throws StripeException {
        return real.stripe.checkout().sessions().create(asked.build());
    }

    private static void refused(@Nullable String code, @Nullable String param, ThrowingCallable act) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, act);
        assertThat(refused).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getCode()).as(refused.getMessage()).isEqualTo(code);
        assertThat(refused.getParam()).as(refused.getMessage()).isEqualTo(param);
        assertThat(refused.getRequestId()).startsWith("req_");
    }

    @Test
    void who_has_another_key_is_not_let_in() {
        assertThatThrownBy(() ->
                        RealClient.client(standIn, "sk_test_other").events().list())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Invalid API Key provided: *********ther");
    }

    @Test
    void what_does_not_exist_is_missing() {
        missing(() -> real.stripe.checkout().sessions().retrieve("cs_test_none"));
        missing(() -> real.stripe.paymentIntents().retrieve("pi_none"));
        missing(() -> real.stripe.refunds().retrieve("re_none"));
        missing(() -> real.stripe.events().retrieve("evt_none"));
        missing(() -> real.stripe.checkout().sessions().expire("cs_test_none"));
        assertThatThrownBy(() -> real.stripe.customers().list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("Unrecognized request URL (GET: /v1/customers)");
    }

    private static void missing(ThrowingCallable act) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, act);
        assertThat(refused.getStatusCode()).isEqualTo(404);
        assertThat(refused.getCode()).isEqualTo("resource_missing");
    }

    @Test
    void a_session_expires_by_itself_or_when_told() throws StripeException {
        String told = real.open(900).getId();
        String left =
                create(RealClient.asked(900).setExpiresAt(real.now() + 1_800)).getId();

        assertThat(real.stripe.checkout().sessions().expire(told).getStatus()).isEqualTo("expired");
        assertThatThrownBy(() -> real.stripe.checkout().sessions().expire(told))
                .hasMessageContaining("Only Checkout Sessions with a status in [\"open\"] can be expired");
        real.clock.advance(Duration.ofSeconds(1_799));
        assertThat(real.read(left).getStatus()).isEqualTo("open");
        real.clock.advance(Duration.ofSeconds(1));
        assertThat(real.read(left).getStatus()).isEqualTo("expired");
        assertThat(real.read(left).getUrl()).isNull();
        assertThatThrownBy(() -> standIn.pay(left)).hasMessageContaining("not open");
        assertThat(standIn.events())
                .extracting(WebhookEvent::type)
                .containsExactly("checkout.session.expired", "checkout.session.expired");
    }

    @Test
    void sessions_are_found_by_their_payment() throws StripeException {
        String first = real.open(900).getId();
        String second = real.open(901).getId();
        standIn.pay(first);
        standIn.pay(second);
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .list(SessionListParams.builder()
                                .setPaymentIntent(real.read(first).getPaymentIntent())
                                .setLimit(5L)
                                .build())
                        .getData())
                .extracting(Session::getId)
                .containsExactly(first);
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .retrieve(
                                second,
                                SessionRetrieveParams.builder()
                                        .addExpand("line_items")
                                        .build())
                        .getLineItems()
                        .getData()
                        .getFirst()
                        .getDescription())
                .isEqualTo("Facture F-2026-0007");
    }

    @Test
    void money_goes_back_in_parts_and_never_more_than_came() throws StripeException {
        String intent = paid(10_000);
        Refund first =
                real.stripe.refunds().create(refund(intent).setAmount(4_000L).build());
        assertThat(first.getStatus()).isEqualTo("succeeded");

        InvalidRequestException tooMuch = catchThrowableOfType(
                InvalidRequestException.class,
                () -> real.stripe
                        .refunds()
                        .create(refund(intent).setAmount(6_001L).build()));
        assertThat(tooMuch.getParam()).isEqualTo("amount");
        assertThat(tooMuch)
                .hasMessageContaining("Refund amount (€60.01) is greater than unrefunded amount on charge (€60.00)");
        refused(
                "parameter_invalid_integer",
                "amount",
                () -> real.stripe.refunds().create(refund(intent).setAmount(0L).build()));

        assertThat(real.stripe.refunds().create(refund(intent).build()).getAmount())
                .isEqualTo(6_000);
        refused(
                "charge_already_refunded",
                null,
                () -> real.stripe.refunds().create(refund(intent).build()));
        assertThat(real.stripe
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(intent)
                                .setLimit(1L)
                                .build()))
                .satisfies(page -> assertThat(page.getHasMore()).isTrue())
                .satisfies(page ->
                        assertThat(page.getData().getFirst().getAmount()).isEqualTo(6_000));
    }

    @Test
    void a_refund_may_stay_pending_and_fail() throws StripeException {
        standIn.refundsStayPending(true);
        String intent = paid(10_000);
        Refund refund = real.stripe.refunds().create(refund(intent).build());
        assertThat(refund.getStatus()).isEqualTo("pending");

        standIn.failRefund(refund.getId());
        assertThat(real.stripe.refunds().retrieve(refund.getId()).getStatus()).isEqualTo("failed");
        assertThat(standIn.object(refund.getCharge()).path("amount_refunded").asLong())
                .isZero();
        assertThat(standIn.events()).extracting(WebhookEvent::type).endsWith("refund.updated", "refund.failed");
    }

    @Test
    void what_is_disputed_cannot_be_refunded() throws StripeException {
        String id = real.open(900).getId();
        standIn.pay(id);
        assertThat(standIn.dispute(id)).startsWith("du_");
        assertThat(charge(id).getDisputed()).isTrue();
        refused(
                "charge_disputed",
                null,
                () -> real.stripe
                        .refunds()
                        .create(refund(real.read(id).getPaymentIntent()).build()));
    }

    private String paid(long cents) throws StripeException {
        String id = real.open(cents).getId();
        standIn.pay(id);
        return real.read(id).getPaymentIntent();
    }

    private static RefundCreateParams.Builder refund(String intent) {
        return RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER);
    }

    @Test
    void the_same_key_gives_the_same_session_again() throws StripeException {
        Session first =
                real.stripe.checkout().sessions().create(RealClient.asked(900).build(), RealClient.key("k1"));
        Session again =
                real.stripe.checkout().sessions().create(RealClient.asked(900).build(), RealClient.key("k1"));

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(standIn.sessions()).hasSize(1);
        assertThatThrownBy(() -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(901).build(), RealClient.key("k1")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same parameters");
        assertThatThrownBy(() -> real.stripe.refunds().create(refund("pi_x").build(), RealClient.key("k1")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same endpoint");
        real.clock.advance(Duration.ofHours(25));
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"))
                        .getId())
                .isNotEqualTo(first.getId());
    }

    @Test
    void a_request_that_was_wrong_may_be_put_right_under_its_key() throws StripeException {
        refused(
                "amount_too_small",
                null,
                () -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(1).build(), RealClient.key("k1")));
        assertThat(real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"))
                        .getAmountTotal())
                .isEqualTo(900);
    }

    @Test
    void a_key_is_in_use_while_its_request_runs() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        standIn.faults().next(1, "POST", Fault.until(gate));
        CompletableFuture<Session> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1"));
            } catch (StripeException failure) {
                throw new IllegalStateException(failure);
            }
        });
        while (standIn.sessions().isEmpty()) {
            Thread.onSpinWait();
        }
        ApiException inUse = catchThrowableOfType(
                ApiException.class,
                () -> real.stripe
                        .checkout()
                        .sessions()
                        .create(RealClient.asked(900).build(), RealClient.key("k1")));
        assertThat(inUse.getStatusCode()).isEqualTo(409);
        gate.countDown();
        assertThat(slow.get().getAmountTotal()).isEqualTo(900);
        assertThat(standIn.requests())
                .extracting(SeenRequest::idempotencyKey)
                .allSatisfy(key -> assertThat(key).hasValue("k1"));
    }

    @Test
    void it_fails_in_the_ways_it_is_told_to() throws StripeException {
        fails(Fault.status(402), CardException.class);
        fails(Fault.status(409), ApiException.class);
        fails(Fault.status(429), RateLimitException.class);
        fails(Fault.status(500), ApiException.class);
        fails(Fault.html(), ApiException.class);
        fails(Fault.dropped(), ApiConnectionException.class);
        assertThat(standIn.sessions()).isEmpty();
        fails(Fault.cutJson(), ApiException.class);
        fails(Fault.lost(), ApiConnectionException.class);
        assertThat(standIn.sessions()).hasSizeGreaterThanOrEqualTo(2);
        standIn.faults().next(1, Fault.status(500));
        assertThatThrownBy(() -> real.open(900)).isInstanceOf(ApiException.class);
        assertThat(real.open(900).getStatus()).isEqualTo("open");
    }

    private void fails(Fault fault, Class<? extends StripeException> as) {
        standIn.faults().always(fault);
        assertThatThrownBy(() -> real.open(900)).isInstanceOf(as);
        standIn.faults().clear();
    }

    @Test
    void events_are_listed_the_newest_first_and_by_pages() throws StripeException {
        for (int count = 0; count < 3; count++) {
            standIn.pay(real.open(900).getId());
            real.clock.advance(Duration.ofMinutes(1));
        }
        standIn.refund(standIn.sessions().getFirst().id(), 100);

        EventListParams.Builder completed = EventListParams.builder().addType("checkout.session.completed");
        List<Event> page =
                real.stripe.events().list(completed.setLimit(2L).build()).getData();
        assertThat(page).extracting(Event::getCreated).containsExactly(real.now() - 60, real.now() - 120);
        assertThat(page.getFirst().getDataObjectDeserializer().getObject()).containsInstanceOf(Session.class);
        List<Event> rest = real.stripe
                .events()
                .list(completed.setStartingAfter(page.getLast().getId()).build())
                .getData();
        assertThat(rest).extracting(Event::getCreated).containsExactly(real.now() - 180);
        assertThat(real.stripe
                        .events()
                        .list(EventListParams.builder()
                                .setCreated(EventListParams.Created.builder()
                                        .setGte(real.now())
                                        .build())
                                .build())
                        .getData())
                .extracting(Event::getType)
                .containsExactly("charge.refunded", "refund.created");
        assertThat(real.stripe.events().retrieve(page.getFirst().getId()).getType())
                .isEqualTo("checkout.session.completed");
    }

    @Test
    void a_session_can_be_tampered_with() throws StripeException {
        String id = real.open(900).getId();
        standIn.tamper(id)
                .amountTotal(1)
                .currency("usd")
                .metadata("invoice_id", "8")
                .livemode(true);
        Session session = real.read(id);
        assertThat(session.getAmountTotal()).isEqualTo(1);
        assertThat(session.getCurrency()).isEqualTo("usd");
        assertThat(session.getMetadata()).containsEntry("invoice_id", "8");
        assertThat(session.getLivemode()).isTrue();
    }

    @Test
    void it_goes_on_where_it_stopped(@TempDir Path folder) throws StripeException {
        Path file = folder.resolve("stripe.json");
        String open;
        String paid;
        try (StripeStandIn first = StripeStandIn.start(RealClient.KEY, "whsec_x", real.clock, file)) {
            open = RealClient.client(first, RealClient.KEY)
                    .checkout()
                    .sessions()
                    .create(RealClient.asked(900).build(), RealClient.key("k1"))
                    .getId();
            paid = RealClient.client(first, RealClient.KEY)
                    .checkout()
                    .sessions()
                    .create(RealClient.asked(901).build())
                    .getId();
            first.pay(paid);
        }
        try (StripeStandIn second = StripeStandIn.start(RealClient.KEY, "whsec_x", real.clock, file)) {
            assertThat(second.session(open).url()).hasValue(second.apiBase() + "/pay/" + open);
            assertThat(second.session(paid).paymentStatus()).isEqualTo("paid");
            assertThat(second.events()).extracting(WebhookEvent::type).containsExactly("checkout.session.completed");
            assertThat(second.webhooks().held()).hasSize(1);
            assertThat(RealClient.client(second, RealClient.KEY)
                            .checkout()
                            .sessions()
                            .create(RealClient.asked(900).build(), RealClient.key("k1"))
                            .getId())
                    .isEqualTo(open);
            second.pay(open);
        }
    }
}
