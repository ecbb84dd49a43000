package fr.coachdigital.payment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Payments by card on the coach's page of an invoice, from the button to Stripe and the ledger. */
class InvoicePaymentsTest extends ViewTest {

    private final ApplicationContext application;
    private PaymentLab lab;

    InvoicePaymentsTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void connect() {
        lab = new PaymentLab(application);
    }

    @AfterEach
    void disconnect() {
        lab.close();
    }

    private void openPage(InvoiceId invoice) {
        open(InvoicePaths.page(invoice));
    }

    private static String panel() {
        return _get(StoryPanel.class).getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(_get(StoryPanel.class), Button.class, spec -> spec.withText(text));
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motif"));
    }

    private void eventually(ThrowingRunnable assertion) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundtrip();
            assertion.run();
        });
    }

    @Test
    void an_invoice_that_nobody_pays_by_card_shows_nothing_of_it() {
        openPage(lab.invoices.issued(lab.invoices.claire, "400.00"));
        _assertNone(StoryPanel.class);
    }

    @Test
    void a_payment_whose_news_were_lost_is_found_by_asking_stripe() {
        InvoiceId invoice = lab.opened("400.00");
        lab.stripe.pay(lab.session(invoice).id());
        openPage(invoice);
        assertThat(panel()).contains("Ouverte");
        _click(button("Vérifier auprès de Stripe"));
        eventually(() -> assertThat(panel()).contains("Payée", "Frais Stripe\u00a0: 7,45\u00a0€"));
        assertThat(lab.invoices.get(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void a_part_goes_back_and_the_page_says_all_that_followed() {
        InvoiceId invoice = lab.paid("400.00");
        openPage(invoice);
        _click(button("Rembourser"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Montant à rembourser")), "100");
        _setValue(reason(), "Séance annulée");
        _click(inDialog("Rembourser"));
        eventually(() -> assertThat(panel())
                .contains("Remboursé", "\u2212100,00\u00a0€", "Séance annulée", "ne figure sur aucun avoir"));
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"), Money.of("-100.00"));
        assertThat(lab.invoices.get(invoice).rest()).isEqualTo(Money.of("100.00"));
        eventually(() -> _click(inDialog("Établir un avoir")));
        assertThat(_get(Dialog.class).getHeaderTitle()).startsWith("Avoir sur");
    }

    @Test
    void what_stripe_refuses_leaves_the_ledger_and_what_was_typed_alone() {
        InvoiceId invoice = lab.paid("400.00");
        openPage(invoice);
        _click(button("Rembourser"));
        _setValue(reason(), "Séance annulée");
        lab.stripe.faults().next(1, "POST /v1/refunds", Fault.status(402));
        _click(inDialog("Rembourser"));
        eventually(() -> assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Stripe refuse ce remboursement"));
        assertThat(reason().getValue()).isEqualTo("Séance annulée");
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"));
    }

    @Test
    void a_refund_whose_answer_was_lost_is_not_made_twice_and_is_found_out() {
        InvoiceId invoice = lab.paid("400.00");
        openPage(invoice);
        _click(button("Rembourser"));
        _setValue(reason(), "Séance annulée");
        lab.stripe.faults().next(10, "POST /v1/refunds", Fault.lost());
        _click(inDialog("Rembourser"));
        eventually(() -> assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("On ne sait pas encore si l’argent est parti"));
        _click(inDialog("Fermer"));
        assertThat(panel()).contains("Remboursement demandé");
        lab.stripe.faults().clear();
        _click(button("Vérifier auprès de Stripe"));
        eventually(() -> assertThat(panel()).contains("Remboursé"));
        assertThat(lab.ledger(invoice)).containsExactly(Money.of("480.00"), Money.of("-480.00"));
    }

    @Test
    void a_client_and_nobody_see_nothing_of_it() {
        InvoiceId invoice = lab.paid("400.00");
        signIn().client(lab.invoices.claire);
        openPage(invoice);
        _assertNone(StoryPanel.class);
        closeBrowser();
        signIn().nobody();
        openPage(invoice);
        _assertNone(StoryPanel.class);
    }
}
