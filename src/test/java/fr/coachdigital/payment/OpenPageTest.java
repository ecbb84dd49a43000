package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.demo.stripe.SeenRequest;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.OnlinePaymentRefused.Reason;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** PAY-06 to 08: one open page for an invoice, asking for what is due, for its own client only. */
class OpenPageTest extends PaymentTest {

    private static final String OPENING = "POST /v1/checkout/sessions";

    private @Autowired DSLContext sql;

    @Test
    void a_second_click_leads_to_the_same_page() {
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        URI first = lab.start(lab.invoices.claire, invoice);
        assertThat(lab.start(lab.invoices.claire, invoice)).isEqualTo(first);
        assertThat(lab.stripe.sessions()).hasSize(1);
    }

    @Test
    void five_clicks_at_once_open_one_page() throws Exception {
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        List<Object> pages = AtOnce.run(5, caller -> lab.start(lab.invoices.claire, invoice));
        assertThat(pages).hasOnlyElementsOfType(URI.class);
        assertThat(new HashSet<>(pages)).hasSize(1);
        assertThat(lab.stripe.sessions()).hasSize(1);
    }

    @Test
    void the_key_is_stored_before_stripe_is_asked() {
        lab.stripe.faults().always(Fault.dropped());
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        refused(invoice, Reason.UNAVAILABLE);
        String key = sql.select(CHECKOUT_SESSIONS.IDEMPOTENCY_KEY)
                .from(CHECKOUT_SESSIONS)
                .fetchSingle()
                .value1();
        assertThat(key).startsWith("invoice-" + invoice.value() + "-attempt-1-");
        lab.stripe.faults().clear();
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.stripe.requests())
                .filteredOn(request -> request.method().equals("POST"))
                .extracting(SeenRequest::idempotencyKey)
                .allMatch(used -> used.orElseThrow().equals(key));
    }

    @Test
    void a_page_whose_answer_was_lost_is_the_one_that_is_paid() {
        lab.stripe.faults().next(2, OPENING, Fault.lost());
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        refused(invoice, Reason.UNAVAILABLE);
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.REQUESTED);
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.stripe.sessions()).hasSize(1);
        assertThat(sql.fetchCount(CHECKOUT_SESSIONS)).isEqualTo(1);
    }

    @Test
    void a_page_whose_answer_was_lost_and_was_paid_is_known_by_its_event() {
        lab.stripe.faults().next(2, OPENING, Fault.lost());
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        refused(invoice, Reason.UNAVAILABLE);
        lab.stripe.pay(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void another_address_of_the_client_after_a_lost_answer_opens_another_page() {
        lab.stripe.faults().next(2, OPENING, Fault.lost());
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        refused(invoice, Reason.UNAVAILABLE);
        sql.update(fr.coachdigital.db.Tables.CLIENTS)
                .set(fr.coachdigital.db.Tables.CLIENTS.EMAIL, "claire.nouvelle@example.org")
                .where(fr.coachdigital.db.Tables.CLIENTS.ID.eq(lab.invoices.claire.value()))
                .execute();
        lab.start(lab.invoices.claire, invoice);
        assertThat(sql.select(CHECKOUT_SESSIONS.STATE)
                        .from(CHECKOUT_SESSIONS)
                        .orderBy(CHECKOUT_SESSIONS.ID)
                        .fetch(CHECKOUT_SESSIONS.STATE))
                .containsExactly("FAILED", "OPEN");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("402", Fault.status(402), Reason.BROKEN),
                Arguments.of("401", Fault.status(401), Reason.BROKEN),
                Arguments.of("403", Fault.status(403), Reason.BROKEN),
                Arguments.of("409", Fault.status(409), Reason.UNAVAILABLE),
                Arguments.of("429", Fault.status(429), Reason.UNAVAILABLE),
                Arguments.of("500", Fault.status(500), Reason.UNAVAILABLE),
                Arguments.of("503", Fault.status(503), Reason.UNAVAILABLE),
                Arguments.of("a page of a proxy", Fault.html(), Reason.UNAVAILABLE),
                Arguments.of("half an answer", Fault.cutJson(), Reason.UNAVAILABLE),
                Arguments.of("no answer", Fault.dropped(), Reason.UNAVAILABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void trouble_at_stripe_is_told_and_leaves_nothing_half_done(String name, Fault fault, Reason reason) {
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        lab.stripe.faults().always(fault);
        refused(invoice, reason);
        refused(invoice, reason);
        lab.stripe.faults().clear();
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
        lab.stripe.pay(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void money_that_came_another_way_closes_the_page_that_asks_for_too_much() {
        InvoiceId invoice = lab.opened("400.00");
        String old = lab.session(invoice).id();
        bean(PaymentLedger.class).record(invoice, InvoiceLab.transfer("100.00"));
        await().until(() -> lab.state(invoice) == CheckoutState.EXPIRED);
        assertThat(lab.stripe.session(old).status()).isEqualTo("expired");
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.session(invoice).amountTotal()).isEqualTo(38_000);
    }

    @Test
    void a_page_that_could_not_be_closed_is_closed_before_another_opens() {
        InvoiceId invoice = lab.opened("400.00");
        String old = lab.session(invoice).id();
        sql.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.AMOUNT, new java.math.BigDecimal("500.00"))
                .execute();
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.stripe.session(old).status()).isEqualTo("expired");
        assertThat(lab.session(invoice).id()).isNotEqualTo(old);
        assertThat(lab.session(invoice).status()).isEqualTo("open");
    }

    @Test
    void a_paid_invoice_says_when_it_was() {
        InvoiceId invoice = lab.paid("400.00");
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice))
                .isInstanceOfSatisfying(OnlinePaymentRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.PAID);
                    assertThat(refused.paidOn()).contains(InvoiceLab.TODAY);
                });
    }

    @Test
    void who_paid_on_the_open_page_meanwhile_is_told_so_on_the_next_click() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        refused(invoice, Reason.PAID);
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void credited_and_tiny_invoices_and_credit_notes_are_refused() {
        InvoiceId credited = lab.invoices.issued(lab.invoices.claire, "400.00");
        InvoiceId note = lab.invoices.issue(bean(AdminInvoices.class).creditAll(credited, "Erreur"));
        refused(credited, Reason.CREDITED);
        refused(note, Reason.NOT_PAYABLE);
        InvoiceId tiny = lab.invoices.issued(lab.invoices.claire, "0.40");
        refused(tiny, Reason.AMOUNT);
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void drafts_and_invoices_of_others_are_not_found() {
        InvoiceId draft = lab.invoices.drafted(lab.invoices.claire, "400.00");
        InvoiceId others = lab.invoices.issued(lab.invoices.paul, "400.00");
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, draft)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, others)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, new InvoiceId(4711)))
                .isInstanceOf(InvoiceNotFound.class);
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void neither_a_coach_nor_a_stranger_pays() {
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        OnlinePayment online = bean(OnlinePayment.class);
        assertThatThrownBy(() -> online.start(invoice)).isInstanceOf(AccessDeniedException.class);
        bean(SignIn.class).preview(lab.invoices.coach, lab.invoices.claire);
        assertThatThrownBy(() -> online.start(invoice)).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> online.start(invoice)).isInstanceOf(Exception.class);
        assertThat(lab.stripe.sessions()).isEmpty();
        assertThat(sql.fetchCount(CHECKOUT_SESSIONS)).isZero();
    }

    @Test
    void without_keys_nothing_is_offered() {
        InvoiceId invoice = lab.invoices.issued(lab.invoices.claire, "400.00");
        bean(SwitchableAccount.class).off();
        refused(invoice, Reason.OFF);
        assertThat(bean(OnlinePayment.class).mode()).isEqualTo(OnlinePayment.Mode.OFF);
    }

    @Test
    void a_forged_return_address_changes_nothing() {
        InvoiceId invoice = lab.opened("400.00");
        String token = lab.returnToken(invoice);
        PaymentReturns returns = bean(PaymentReturns.class);
        assertThat(returns.open(token).orElseThrow().state()).isEqualTo(PaymentReturn.State.OPEN);
        assertThat(lab.ledger(invoice)).isEmpty();
        String other = (token.endsWith("0") ? "1" : "0");
        assertThat(returns.open(token.substring(0, token.length() - 1) + other)).isEmpty();
        assertThat(returns.open(token.replaceFirst("^\\d+", "9999"))).isEmpty();
        assertThat(returns.open("99999999999999-" + "0".repeat(64))).isEmpty();
        assertThat(returns.open("")).isEmpty();
        assertThat(returns.pdf("1-" + "0".repeat(64))).isEmpty();
        assertThat(returns.startAgain("1-" + "0".repeat(64))).isEmpty();
        assertThat(returns.open(lab.session(invoice).id())).isEmpty();
    }

    @Test
    void an_address_to_come_back_to_is_good_for_thirty_days() {
        InvoiceId invoice = lab.paid("400.00");
        String token = lab.returnToken(invoice);
        bean(TestClock.class).advance(Duration.ofDays(29));
        assertThat(bean(PaymentReturns.class).open(token).orElseThrow().state()).isEqualTo(PaymentReturn.State.PAID);
        assertThat(bean(PaymentReturns.class).pdf(token)).isPresent();
        bean(TestClock.class).advance(Duration.ofDays(1));
        assertThat(bean(PaymentReturns.class).open(token)).isEmpty();
        assertThat(bean(PaymentReturns.class).pdf(token)).isEmpty();
    }

    @Test
    void who_comes_back_while_stripe_is_silent_is_told_that_nothing_is_lost() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        String token = lab.returnToken(invoice);
        lab.stripe.faults().always(Fault.status(500));
        assertThat(bean(PaymentReturns.class).open(token).orElseThrow().state()).isEqualTo(PaymentReturn.State.UNKNOWN);
        lab.stripe.faults().clear();
        assertThat(bean(PaymentReturns.class).open(token).orElseThrow().state()).isEqualTo(PaymentReturn.State.PAID);
    }

    private void refused(InvoiceId invoice, Reason reason) {
        assertThatThrownBy(() -> lab.start(lab.invoices.claire, invoice))
                .isInstanceOfSatisfying(
                        OnlinePaymentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
