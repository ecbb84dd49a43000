package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A client pays an invoice from their own space, at a stand-in for Stripe. */
class PortalPaymentTest extends ViewTest {

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final PaymentLedger ledger;
    private final Departures departures = new Departures();
    private PaymentLab lab;
    private InvoiceId id;

    PortalPaymentTest(ApplicationContext application, AdminInvoices invoices, PaymentLedger ledger) {
        this.application = application;
        this.invoices = invoices;
        this.ledger = ledger;
    }

    @BeforeEach
    void an_invoice() {
        lab = new PaymentLab(application);
        id = lab.invoices.issued(lab.invoices.claire, "400.00");
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void openAsClaire() {
        signIn().client(lab.invoices.claire);
        open(InvoicePaths.portal(id));
    }

    private static Button pay() {
        return _get(_get(PayButton.class), Button.class);
    }

    private static Anchor pdf() {
        return _get(Anchor.class, spec -> spec.withText("Télécharger le PDF"));
    }

    /** The sentences that can be seen. */
    private static List<String> said() {
        return Stream.concat(_find(Paragraph.class).stream(), _find(ListItem.class).stream())
                .map(sentence -> sentence.getElement().getTextRecursively())
                .toList();
    }

    private static void assertSaid(String beginning) {
        assertThat(said()).anyMatch(sentence -> sentence.startsWith(beginning));
    }

    private static String standing() {
        return _get(Paragraph.class, spec -> spec.withClasses("standing-title")).getText();
    }

    private void eventually(Runnable sight) {
        await().untilAsserted(() -> {
            departures.look();
            sight.run();
        });
    }

    @Test
    void paying_is_the_first_act_and_the_pdf_the_second() {
        openAsClaire();
        assertThat(pay().getText()).isEqualTo("Payer 480,00\u00a0€");
        assertThat(pay().getThemeNames()).contains("primary");
        assertThat(pdf().getClassNames()).doesNotContain("primary");
        assertThat(said())
                .contains(
                        "Paiement sécurisé par carte, sur la page de Stripe.", "Mode test\u00a0: rien n’est prélevé.");
    }

    @Test
    void a_click_leads_to_the_payment_page_and_what_was_paid_there_is_seen_here() {
        openAsClaire();
        _click(pay());
        eventually(() -> assertThat(departures.look()).isNotEmpty());
        assertThat(departures.look()).containsExactly(lab.session(id).url().orElseThrow());
        assertThat(lab.session(id).amountTotal()).isEqualTo(48_000);
        lab.stripe.pay(lab.session(id).id());
        lab.tellAll();
        eventually(() -> assertThat(standing()).isEqualTo("Réglée le 23 novembre 2026"));
        assertThat(said()).contains("480,00\u00a0€ le 23 novembre 2026, par carte");
        _assertNone(_get(PortalInvoiceView.class), Button.class, spec -> spec.withText("Payer 480,00\u00a0€"));
        assertThat(pdf().getClassNames()).contains("primary");
    }

    @Test
    void the_rest_is_what_is_asked() {
        ledger.record(id, InvoiceLab.transfer("80.00"));
        openAsClaire();
        assertThat(pay().getText()).isEqualTo("Payer 400,00\u00a0€");
    }

    @Test
    void what_was_paid_meanwhile_is_said_and_the_page_follows() {
        openAsClaire();
        Button onScreen = pay();
        lab.invoices.asCoach();
        ledger.record(id, InvoiceLab.transfer("480.00"));
        signIn().client(lab.invoices.claire);
        onScreen.click();
        eventually(() -> assertThat(said()).contains("Cette facture est déjà réglée, le 23 novembre 2026."));
        assertThat(standing()).isEqualTo("Réglée le 23 novembre 2026");
        assertThat(lab.stripe.sessions()).isEmpty();
    }

    @Test
    void what_was_credited_meanwhile_is_said_and_the_page_follows() {
        openAsClaire();
        Button onScreen = pay();
        lab.invoices.asCoach();
        lab.invoices.issue(invoices.creditAll(id, "Annulation"));
        signIn().client(lab.invoices.claire);
        onScreen.click();
        eventually(() -> assertSaid("Cette facture est annulée par un avoir"));
        assertThat(standing()).isEqualTo("Annulée par avoir");
    }

    @Test
    void stripe_that_does_not_answer_leaves_a_sentence_and_a_button_that_works() {
        openAsClaire();
        lab.stripe.faults().always(Fault.status(500));
        _click(pay());
        eventually(() -> assertSaid("La page de paiement ne répond pas pour le moment."));
        assertThat(pay().isEnabled()).isTrue();
        lab.stripe.faults().clear();
        _click(pay());
        eventually(() -> assertThat(departures.look()).hasSize(1));
        assertThat(said()).noneMatch(sentence -> sentence.contains("ne répond pas"));
    }

    @Test
    void a_sentence_said_of_one_invoice_is_not_said_of_the_next() {
        InvoiceId other = lab.invoices.issued(lab.invoices.claire, "10.00");
        openAsClaire();
        lab.stripe.faults().always(Fault.status(500));
        _click(pay());
        eventually(() -> assertSaid("La page de paiement ne répond pas pour le moment."));
        open(InvoicePaths.portal(other));
        assertThat(pay().getText()).isEqualTo("Payer 12,00\u00a0€");
        assertThat(said()).noneMatch(sentence -> sentence.contains("ne répond pas"));
    }

    @Test
    void a_payment_under_way_is_told_and_not_asked_for_again() {
        lab.start(lab.invoices.claire, id);
        lab.stripe.payLater(lab.session(id).id());
        lab.tellAll();
        openAsClaire();
        assertSaid("Un paiement de 480,00\u00a0€ est en cours de traitement.");
        assertThat(_find(_get(PayButton.class), Button.class)).isEmpty();
    }

    @Test
    void a_coach_who_looks_on_sees_the_button_and_cannot_pay() {
        signIn().preview(lab.invoices.coach, lab.invoices.claire);
        open(InvoicePaths.portal(id));
        assertThat(pay().isEnabled()).isFalse();
        assertThat(said()).contains("Vous regardez l’espace de votre client\u00a0: lui seul peut payer.");
    }

    @Test
    void an_invoice_of_another_client_shows_nothing_to_pay() {
        signIn().client(lab.invoices.paul);
        open(InvoicePaths.portal(id));
        _assertNone(PayButton.class);
    }

    @Test
    void a_coach_and_nobody_see_nothing_to_pay() {
        open(InvoicePaths.portal(id));
        _assertNone(PayButton.class);
        closeBrowser();
        signIn().nobody();
        open(InvoicePaths.portal(id));
        _assertNone(PayButton.class);
    }

    @Test
    void without_an_account_at_stripe_the_pdf_is_what_there_is() {
        lab.close();
        openAsClaire();
        assertThat(_find(Button.class).stream().map(Button::getText)).noneMatch(text -> text.startsWith("Payer"));
        assertThat(pdf().getClassNames()).contains("primary");
        assertThat(said()).noneMatch(sentence -> sentence.contains("Stripe"));
    }
}
