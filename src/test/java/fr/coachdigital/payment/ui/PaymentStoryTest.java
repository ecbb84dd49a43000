package fr.coachdigital.payment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.PaymentServiceFailed;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundRefused;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** What the coach reads of payments by card, and what can be done, whatever Stripe says. */
class PaymentStoryTest extends ViewTest {

    private final ApplicationContext application;
    private final TalkingPayments payments = new TalkingPayments();
    private final Asked page = new Asked();
    private Invoice invoice;

    PaymentStoryTest(ApplicationContext application) {
        this.application = application;
    }

    /** What the page of the invoice was asked for. */
    private static final class Asked implements InvoicePart.Page {

        private int reloads;
        private int credits;

        @Override
        public void reload() {
            reloads++;
        }

        @Override
        public void credit() {
            credits++;
        }
    }

    @BeforeEach
    void an_issued_invoice() {
        InvoiceLab lab = new InvoiceLab(application);
        InvoiceId id = lab.issued(lab.claire, "400.00");
        invoice = lab.get(id);
        open("admin/account");
    }

    private Optional<Component> content() {
        return new PaymentsPart(payments, application.getBean(Beside.class)).content(invoice, page);
    }

    private Component show(Checkout... story) {
        payments.tells(story);
        Component panel = content().orElseThrow();
        UI.getCurrent().add(panel);
        return panel;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Checkout paid(Refund... refunds) {
        return Stories.checkout(CheckoutState.PAID, "", null, List.of(refunds), List.of());
    }

    private void eventually(ThrowingRunnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertion.run();
        });
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }

    private static TextField amount() {
        return _get(TextField.class, spec -> spec.withLabel("Montant à rembourser"));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motif"));
    }

    private static String toast() {
        List<Toasts> shown = _find(Toasts.class);
        return shown.isEmpty() ? "" : shown.getLast().getElement().getTextRecursively();
    }

    @Test
    void nothing_is_shown_while_nobody_was_led_to_a_payment_page() {
        assertThat(content()).isEmpty();
    }

    @Test
    void a_payment_says_how_much_when_and_what_stripe_kept() {
        assertThat(text(show(paid())))
                .contains("Paiement en ligne", "Paiement n°\u00a01", "480,00\u00a0€", "Payée", "Test")
                .contains("Page ouverte le 20 nov. 2026, 12:00", "Réglé le 20 nov. 2026, 12:01")
                .contains("Frais Stripe\u00a0: 7,45\u00a0€", "cs_test_a1b2c3");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,Demandée",
        "OPEN,Ouverte",
        "PROCESSING,En cours à la banque",
        "PAID,Payée",
        "EXPIRED,Expirée",
        "FAILED,Échouée",
        "MISMATCH,À vérifier"
    })
    void each_state_has_its_words_and_only_what_is_paid_can_be_given_back(CheckoutState state, String words) {
        assertThat(text(show(Stories.checkout(state)))).contains(words);
        assertThat(_find(Button.class, spec -> spec.withText("Rembourser")))
                .hasSize(state == CheckoutState.PAID ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount 470.00|il est de 470.00",
                "currency usd|il est en usd et non en euros",
                "live mode|il est réel, alors que la page était en mode test",
                "something else|something else"
            })
    void what_does_not_fit_says_why_and_what_to_do(String problem, String words) {
        assertThat(text(show(Stories.checkout(CheckoutState.MISMATCH, problem, null, List.of(), List.of()))))
                .contains("rien n’a été inscrit au journal", words);
    }

    @Test
    void a_dispute_is_warned_of() {
        assertThat(text(show(Stories.checkout(CheckoutState.PAID, "", Stories.NOON, List.of(), List.of()))))
                .contains("Contesté auprès de la banque du client", "20 nov. 2026");
    }

    @Test
    void what_went_back_is_told_with_its_reason_and_what_is_left_can_still_go_back() {
        Component panel = show(paid(
                Stories.refund("100.00", "Séance annulée", Refund.State.DONE, ""),
                Stories.refund("50.00", "", Refund.State.DONE, ""),
                Stories.refund("20.00", "Erreur", Refund.State.FAILED, "expired_or_canceled_card")));
        assertThat(text(panel))
                .contains("Remboursé", "\u2212100,00\u00a0€", "Séance annulée", "Fait dans le tableau de bord Stripe")
                .contains("Remboursement échoué", "expired_or_canceled_card");
        _click(button("Rembourser"));
        assertThat(amount().getValue()).isEqualTo("330,00");
    }

    @Test
    void events_are_told_in_words_and_an_unknown_one_by_its_type() {
        show(Stories.checkout(
                CheckoutState.PAID,
                "",
                null,
                List.of(),
                List.of(
                        Stories.event("checkout.session.completed", StripeEvent.State.APPLIED, ""),
                        Stories.event("treasury.odd", StripeEvent.State.FAILED, "ApiException 500 - -"))));
        Details events = _get(Details.class);
        assertThat(events.getSummaryText()).isEqualTo("2 événements");
        assertThat(events.isOpened()).isFalse();
        events.setOpened(true);
        assertThat(text(events))
                .contains("Le client a terminé la page de paiement", "checkout.session.completed")
                .contains("treasury.odd", "Échec", "ApiException 500")
                .doesNotContain("stripe.event.treasury");
    }

    @Test
    void hostile_words_are_words() {
        String script = "<img src=x onerror=alert(1)>{0}";
        Component panel = show(paid(Stories.refund("10.00", script, Refund.State.DONE, script)));
        assertThat(text(panel)).contains(script);
        assertThat(panel.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void a_refund_that_no_credit_note_takes_off_is_said_with_a_way_to_make_one() {
        Component panel = show(paid(Stories.refund("100.00", "Séance annulée", Refund.State.DONE, "")));
        assertThat(text(panel)).contains("Le remboursement de 100,00\u00a0€ ne figure sur aucun avoir");
        _click(button("Établir un avoir"));
        assertThat(page.credits).isOne();
    }

    @Test
    void a_refund_that_failed_or_is_not_known_asks_for_no_credit_note() {
        show(paid(
                Stories.refund("100.00", "Séance annulée", Refund.State.FAILED, ""),
                Stories.refund("100.00", "Séance annulée", Refund.State.REQUESTED, "")));
        _assertNone(Button.class, spec -> spec.withText("Établir un avoir"));
    }

    @Test
    void stripe_is_asked_beside_the_page_by_the_coach_and_once() {
        show(paid());
        payments.hold();
        Button check = button("Vérifier auprès de Stripe");
        check.click();
        assertThat(check.isEnabled()).isFalse();
        assertThat(check.getText()).isEqualTo("Un instant…");
        check.click();
        payments.answer();
        eventually(() -> assertThat(toast()).contains("Vérifié"));
        assertThat(payments.asked).containsExactly("check 1");
        assertThat(payments.callers).singleElement().asString().startsWith("COACH:");
        assertThat(check.isEnabled()).isTrue();
        assertThat(page.reloads).isOne();
    }

    @ParameterizedTest
    @EnumSource(PaymentServiceFailed.Kind.class)
    void each_way_stripe_can_fail_has_words(PaymentServiceFailed.Kind kind) {
        show(paid());
        payments.fails(new PaymentServiceFailed(kind, "ApiException 500 - req_1"));
        _click(button("Vérifier auprès de Stripe"));
        eventually(() -> assertThat(toast()).contains("Stripe").doesNotContain("req_1", "stripe.failed"));
        assertThat(button("Vérifier auprès de Stripe").isEnabled()).isTrue();
    }

    @Test
    void what_nobody_expected_gets_a_reference() {
        show(paid());
        payments.fails(new IllegalStateException("claire@example.org"));
        _click(button("Vérifier auprès de Stripe"));
        eventually(() ->
                assertThat(toast()).containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}").doesNotContain("claire"));
    }

    @Test
    void all_that_was_paid_goes_back_and_a_credit_note_is_offered() {
        show(paid());
        _click(button("Rembourser"));
        assertThat(amount().getValue()).isEqualTo("480,00");
        assertThat(text(_get(Dialog.class))).contains("5 à 10 jours", "Stripe garde ses frais", "avoir");
        _setValue(reason(), "  Séance annulée  ");
        _click(inDialog("Rembourser"));
        eventually(() -> assertThat(toast()).contains("Remboursement de 480,00\u00a0€ effectué"));
        assertThat(payments.asked).containsExactly("refund 480.00 Séance annulée");
        assertThat(page.reloads).isOne();
        _click(inDialog("Établir un avoir"));
        assertThat(page.credits).isOne();
        _assertNone(Dialog.class);
    }

    @Test
    void a_double_click_gives_back_once_and_the_fields_wait() {
        show(paid());
        payments.hold();
        _click(button("Rembourser"));
        _setValue(amount(), "100,5");
        _setValue(reason(), "Geste commercial");
        Button confirm = inDialog("Rembourser");
        confirm.click();
        confirm.click();
        assertThat(confirm.isEnabled()).isFalse();
        assertThat(reason().isReadOnly()).isTrue();
        payments.answer();
        eventually(() -> assertThat(page.reloads).isOne());
        assertThat(payments.asked).containsExactly("refund 100.50 Geste commercial");
    }

    @ParameterizedTest
    @CsvSource({"'',Motif valable", "0,Motif valable", "480.01,Motif valable", "abc,Motif valable", "10,no", "10,''"})
    void what_cannot_be_is_said_on_its_field_and_nothing_is_asked_of_stripe(String typed, String why) {
        show(paid());
        _click(button("Rembourser"));
        _setValue(amount(), typed);
        _setValue(reason(), why);
        _click(inDialog("Rembourser"));
        assertThat(amount().isInvalid() || reason().isInvalid()).isTrue();
        assertThat(amount().getErrorMessage() + reason().getErrorMessage()).isNotBlank();
        assertThat(payments.asked).isEmpty();
        assertThat(amount().getValue()).isEqualTo(typed);
        assertThat(inDialog("Rembourser").isEnabled()).isTrue();
    }

    @Test
    void a_reason_has_its_length() {
        show(paid());
        _click(button("Rembourser"));
        _setValue(reason(), "x".repeat(501));
        _click(inDialog("Rembourser"));
        assertThat(reason().getErrorMessage()).isEqualTo("Dites pourquoi, en 3 à 500 caractères.");
        assertThat(payments.asked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RefundRefused.Reason.class)
    void a_refusal_is_said_in_the_dialog_and_what_was_typed_stays(RefundRefused.Reason refused) {
        show(paid());
        payments.fails(new RefundRefused(refused));
        _click(button("Rembourser"));
        _setValue(reason(), "Séance annulée");
        _click(inDialog("Rembourser"));
        String where = refused == RefundRefused.Reason.AMOUNT ? "au plus 480,00" : "rembours";
        eventually(() -> assertThat(text(_get(Dialog.class)) + amount().getErrorMessage())
                .contains(where)
                .doesNotContain("refund.refused"));
        assertThat(amount().isInvalid()).isEqualTo(refused == RefundRefused.Reason.AMOUNT);
        assertThat(reason().getValue()).isEqualTo("Séance annulée");
        assertThat(inDialog("Rembourser").isEnabled()).isTrue();
        payments.fails(null);
        _click(inDialog("Rembourser"));
        eventually(() -> assertThat(page.reloads).isOne());
        assertThat(payments.asked).hasSize(2);
    }

    @Test
    void while_it_is_not_known_whether_money_went_back_nobody_asks_again() {
        show(paid());
        payments.fails(new PaymentServiceFailed(PaymentServiceFailed.Kind.UNREACHABLE, "timeout"));
        _click(button("Rembourser"));
        _setValue(reason(), "Séance annulée");
        Button confirm = inDialog("Rembourser");
        _click(confirm);
        eventually(() -> assertThat(text(_get(Dialog.class)))
                .contains("On ne sait pas encore si l’argent est parti. Stripe ne répond pas."));
        assertThat(confirm.isEnabled()).isFalse();
        confirm.click();
        assertThat(payments.asked).hasSize(1);
        assertThat(page.reloads).isOne();
        _click(inDialog("Fermer"));
        _assertNone(Dialog.class);
    }

    @Test
    void whoever_closes_the_dialog_meanwhile_still_hears_how_it_went() {
        show(paid());
        payments.hold();
        _click(button("Rembourser"));
        _setValue(reason(), "Séance annulée");
        _click(inDialog("Rembourser"));
        _click(inDialog("Annuler"));
        payments.fails(new RefundRefused(RefundRefused.Reason.STRIPE));
        payments.answer();
        eventually(() -> assertThat(toast()).contains("Stripe refuse ce remboursement"));
        _assertNone(Dialog.class);
    }
}
