package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static fr.coachdigital.db.Tables.STRIPE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.Integrity;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.payment.StripeWebhook.Answer;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.AtOnce;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** PAY-03 to 05 and 10: whatever comes twice, late, in the wrong order or never, the ledger has each payment once. */
class BooksAgreeTest extends PaymentTest {

    private static final Money WHOLE = Money.of("480.00");

    private @Autowired DSLContext sql;

    @Test
    void the_same_event_ten_times_at_once_is_one_payment() throws Exception {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        WebhookEvent completed = lab.events("checkout.session.completed").getFirst();
        List<Object> answers = AtOnce.run(10, caller -> lab.tell(completed));
        assertThat(answers).contains(Answer.TAKEN).allMatch(Answer.class::isInstance);
        assertPaidOnce(invoice);
        assertThat(sql.fetchCount(STRIPE_EVENTS)).isEqualTo(1);
    }

    @Test
    void the_client_who_comes_back_the_event_and_the_comparison_at_once_are_one_payment() throws Exception {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        String token = lab.returnToken(invoice);
        WebhookEvent completed = lab.events("checkout.session.completed").getFirst();
        List<Object> outcome = AtOnce.run(6, caller -> switch (caller % 3) {
            case 0 -> lab.tell(completed);
            case 1 -> bean(PaymentReturns.class).open(token).orElseThrow().state();
            default -> {
                lab.invoices.asCoach();
                yield bean(StripeDesk.class).reconcile();
            }
        });
        assertThat(outcome).noneMatch(Throwable.class::isInstance);
        assertPaidOnce(invoice);
    }

    @Test
    void a_refund_that_is_told_before_the_payment_comes_after_it_in_the_ledger() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        lab.stripe.refund(lab.session(invoice).id(), 10_000);
        assertThat(lab.tell(lab.events("charge.refunded").getFirst())).isEqualTo(Answer.TAKEN);
        lab.tellAll();
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE, Money.of("-100.00"));
        assertThat(lab.invoices.get(invoice).rest()).isEqualTo(Money.of("100.00"));
        assertThat(lab.notices()).containsExactly("PAYMENT_RECEIVED", "PAYMENT_REFUNDED");
    }

    @Test
    void an_expiry_that_is_told_before_the_payment_does_not_hide_it() {
        InvoiceId invoice = lab.opened("400.00");
        String session = lab.session(invoice).id();
        lab.stripe.pay(session);
        lab.tell(lab.stripe.event("checkout.session.expired", lab.stripe.object(session)));
        lab.tellAll();
        assertPaidOnce(invoice);
    }

    @Test
    void a_page_that_was_given_up_here_is_paid_all_the_same() {
        InvoiceId invoice = lab.opened("400.00");
        sql.update(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.STATE, CheckoutState.EXPIRED.name())
                .execute();
        lab.stripe.pay(lab.session(invoice).id());
        lab.tellAll();
        assertPaidOnce(invoice);
    }

    @Test
    void an_expired_page_is_closed_and_another_one_opens() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.expire(lab.session(invoice).id());
        lab.tellAll();
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.EXPIRED);
        lab.start(lab.invoices.claire, invoice);
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.OPEN);
        assertThat(lab.stripe.sessions()).hasSize(2);
    }

    @Test
    void what_no_event_told_is_found_by_the_comparison_and_a_late_event_adds_nothing() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        Reconciliation found = bean(StripeDesk.class).reconcile();
        assertThat(found.repaired()).isEqualTo(1);
        assertThat(found.isWhole()).isTrue();
        lab.tellAll();
        assertPaidOnce(invoice);
        assertThat(bean(StripeDesk.class).reconcile().repaired()).isZero();
    }

    @Test
    void an_event_that_cannot_be_applied_is_asked_for_again_and_can_be_by_hand() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        WebhookEvent completed = lab.events("checkout.session.completed").getFirst();
        lab.stripe.faults().always(fr.coachdigital.demo.stripe.Fault.status(500));
        assertThat(lab.tell(completed)).isEqualTo(Answer.LATER);
        assertThat(lab.ledger(invoice)).isEmpty();
        StripeDesk desk = bean(StripeDesk.class);
        StripeEvent failed = desk.events(true, new fr.coachdigital.shared.Page(0, 10, desk.count(true)))
                .getFirst();
        assertThat(failed.problem()).contains("500");
        assertThat(desk.applyAgain(failed.id())).isEqualTo(StripeEvent.State.FAILED);
        lab.stripe.faults().clear();
        assertThat(desk.applyAgain(failed.id())).isEqualTo(StripeEvent.State.APPLIED);
        assertThat(desk.count(true)).isZero();
        assertThat(lab.tell(completed)).isEqualTo(Answer.TAKEN);
        assertPaidOnce(invoice);
    }

    @Test
    void an_event_in_another_version_of_the_interface_is_understood() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        WebhookEvent completed = lab.events("checkout.session.completed").getFirst();
        String older =
                completed.body().replaceFirst("\"api_version\" ?: ?\"[^\"]+\"", "\"api_version\":\"2019-12-03\"");
        assertThat(older).isNotEqualTo(completed.body());
        assertThat(lab.tell(new WebhookEvent(completed.id(), completed.type(), older)))
                .isEqualTo(Answer.TAKEN);
        assertPaidOnce(invoice);
    }

    @Test
    void what_is_not_ours_or_needs_nothing_is_taken_and_changes_nothing() {
        InvoiceId invoice = lab.opened("400.00");
        String session = lab.session(invoice).id();
        var foreign = lab.stripe.object(session);
        foreign.put("id", "cs_test_ofAnotherProgram");
        assertThat(lab.tell(lab.stripe.event("checkout.session.completed", foreign)))
                .isEqualTo(Answer.TAKEN);
        assertThat(lab.tell(lab.stripe.event("customer.created", lab.stripe.object(session))))
                .isEqualTo(Answer.TAKEN);
        assertThat(lab.ledger(invoice)).isEmpty();
        assertThat(sql.select(STRIPE_EVENTS.STATE).from(STRIPE_EVENTS).fetch(STRIPE_EVENTS.STATE))
                .containsExactly("IGNORED", "IGNORED");
    }

    /** Once with the ledger written and nothing committed, once with all committed and nothing answered. */
    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void a_jvm_that_dies_between_the_ledger_and_the_answer_pays_once(String when, @TempDir Path folder)
            throws Exception {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        WebhookEvent completed = lab.events("checkout.session.completed").getFirst();
        Path body = Files.writeString(folder.resolve("event.json"), completed.body());
        Process dying = new ProcessBuilder(secondProduct(body, completed, when))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(dying.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(dying.exitValue()).isEqualTo(DyingCashier.DEAD);
        assertThat(lab.ledger(invoice)).hasSize(when.equals("before") ? 0 : 1);
        assertThat(lab.tell(completed)).isEqualTo(Answer.TAKEN);
        assertPaidOnce(invoice);
    }

    /** The same product on the same database and the same stand-in; its clock is this machine's. */
    private List<String> secondProduct(Path body, WebhookEvent event, String when) {
        List<String> command = new ArrayList<>();
        command.add(new File(System.getProperty("java.home"), "bin/java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Duser.timezone=UTC");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("COACH_"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-DSTRIPE_SECRET_KEY=" + PaymentLab.KEY);
        command.add("-DSTRIPE_WEBHOOK_SECRET=" + PaymentLab.WEBHOOK_SECRET);
        command.add("-DSTRIPE_API_BASE=" + lab.stripe.apiBase());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DyingCashier.class.getName()));
        String signature = lab.stripe.sign(event.body(), PaymentLab.WEBHOOK_SECRET, Instant.now());
        command.addAll(List.of(body.toString(), signature, when));
        return command;
    }

    private void assertPaidOnce(InvoiceId invoice) {
        assertThat(lab.ledger(invoice)).containsExactly(WHOLE);
        assertThat(lab.paidAmount(invoice)).isEqualTo(WHOLE);
        assertThat(lab.state(invoice)).isEqualTo(CheckoutState.PAID);
        assertThat(lab.notices()).containsExactly("PAYMENT_RECEIVED");
        lab.invoices.asCoach();
        assertThat(lab.invoices.get(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(bean(Integrity.class).verify().holds()).isTrue();
    }
}
