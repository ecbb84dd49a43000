package fr.coachdigital.payment.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.demo.stripe.StripeStandIn;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The part of the settings about payment by card, and the sign of the test mode on every page. */
class StripeSettingsTest extends ViewTest {

    private final ApplicationContext application;
    private @Nullable PaymentLab lab;

    StripeSettingsTest(ApplicationContext application) {
        this.application = application;
    }

    private PaymentLab connected() {
        lab = new PaymentLab(application);
        return lab;
    }

    @AfterEach
    void disconnect() {
        if (lab != null) lab.close();
    }

    private void openPart() {
        open("admin/settings");
        UI.getCurrent().navigate("admin/settings", QueryParameters.of("part", "stripe"));
        roundtrip();
    }

    private String screen() {
        return currentView().getElement().getTextRecursively();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private void eventually(ThrowingRunnable assertion) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundtrip();
            assertion.run();
        });
    }

    private static List<String> codes() {
        return _find(Code.class).stream().map(Code::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<StripeEvent> events() {
        return _get(Grid.class);
    }

    private static Component row(int index) {
        return GridKt._getCellComponent(events(), index, "event");
    }

    @Test
    void without_keys_three_steps_tell_how_to_turn_it_on() {
        new InvoiceLab(application);
        openPart();
        assertThat(screen())
                .contains("Créez une clé restreinte", "Créez un point de terminaison", "Donnez les deux secrets")
                .contains("Refunds\u00a0: écriture", "Balance transactions\u00a0: lecture", "séparés par une virgule");
        assertThat(codes())
                .contains("http://localhost/webhooks/stripe", StripeStandIn.API_VERSION, "checkout.session.completed")
                .contains("charge.dispute.created", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET");
        _assertNone(Button.class, spec -> spec.withText("Tester la connexion"));
        _assertNone(Grid.class);
        _assertNone(TestModeBadge.class);
    }

    @Test
    void with_keys_it_says_how_it_is_connected_and_never_shows_them() {
        connected();
        openPart();
        assertThat(screen())
                .contains("Mode test", "personne n’est débité", "1 secret de webhook est accepté.")
                .contains("Ce n’est pas Stripe lui-même qui répond")
                .doesNotContain("Créez une clé restreinte");
        assertThat(currentView().getElement().getOuterHTML()).doesNotContain(PaymentLab.KEY, PaymentLab.WEBHOOK_SECRET);
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals("Ce qui est réglé dans Stripe")))
                .setOpened(true);
        assertThat(codes()).contains("http://localhost/webhooks/stripe");
    }

    @Test
    void two_secrets_are_a_change_that_is_not_done() {
        PaymentLab connected = connected();
        application
                .getBean(SwitchableAccount.class)
                .connect(
                        PaymentLab.KEY,
                        PaymentLab.WEBHOOK_SECRET + ",whsec_ofTheTests0002",
                        connected.stripe.apiBase());
        openPart();
        assertThat(screen()).contains("2 secrets de webhook sont acceptés", "retirer l’ancien");
    }

    @Test
    void a_try_says_that_it_works() {
        connected();
        openPart();
        _click(button("Tester la connexion"));
        eventually(() -> assertThat(screen()).contains("Tout fonctionne"));
        assertThat(button("Tester la connexion").isEnabled()).isTrue();
    }

    @Test
    void a_try_says_that_the_key_is_wrong() {
        PaymentLab connected = connected();
        application
                .getBean(SwitchableAccount.class)
                .connect("sk_test_anotherOne0001", PaymentLab.WEBHOOK_SECRET, connected.stripe.apiBase());
        openPart();
        _click(button("Tester la connexion"));
        eventually(() -> assertThat(screen()).contains("Stripe ne connaît pas cette clé"));
    }

    @Test
    void a_comparison_repairs_what_no_webhook_told_and_says_so() {
        PaymentLab connected = connected();
        InvoiceId invoice = connected.opened("400.00");
        connected.stripe.pay(connected.session(invoice).id());
        openPart();
        assertThat(screen()).contains("Aucune comparaison n’a encore eu lieu.");
        _click(button("Comparer maintenant"));
        eventually(() -> assertThat(screen()).contains("tout concorde, après", "Comparé le 23 nov. 2026"));
        assertThat(screen()).doesNotContain("Aucune comparaison");
        assertThat(connected.ledger(invoice)).hasSize(1);
        assertThat(_size(events())).isPositive();
    }

    @Test
    void a_comparison_older_than_two_days_is_warned_of() {
        connected();
        openPart();
        _click(button("Comparer maintenant"));
        eventually(() -> assertThat(screen()).contains("tout concorde"));
        assertThat(screen()).doesNotContain("plus de deux jours");
        clock().advance(Duration.ofHours(49));
        closeBrowser();
        openPart();
        assertThat(screen()).contains("tout concorde", "date de plus de deux jours");
    }

    @Test
    void events_are_told_newest_first_with_their_invoice() {
        PaymentLab connected = connected();
        InvoiceId invoice = connected.paid("400.00");
        openPart();
        assertThat(_size(events())).isEqualTo(connected.stripe.events().size());
        String all = "";
        for (int i = 0; i < _size(events()); i++) all += row(i).getElement().getTextRecursively() + "\n";
        assertThat(all).contains("Le client a terminé la page de paiement", "Appliqué", "Reçu par webhook");
        assertThat(_find(row(0), Anchor.class).stream().map(Anchor::getHref)).containsAnyOf(InvoicePaths.page(invoice));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Échecs seulement")), true);
        assertThat(screen()).contains("Aucun échec\u00a0: tout a été appliqué.");
        _assertNone(Grid.class);
    }

    @Test
    void nothing_told_yet_is_said() {
        connected();
        openPart();
        assertThat(screen()).contains("apparaîtront ici, dès le premier paiement");
    }

    @Test
    void what_failed_is_applied_again_once_stripe_answers() {
        PaymentLab connected = connected();
        InvoiceId invoice = connected.opened("400.00");
        connected.stripe.pay(connected.session(invoice).id());
        connected.stripe.faults().always(Fault.status(500));
        connected.tellAll();
        openPart();
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Échecs seulement")), true);
        int failed = _size(events());
        assertThat(failed).isPositive();
        assertThat(row(0).getElement().getTextRecursively()).contains("Échec", "500");
        _click(_get(row(0), Button.class));
        eventually(() -> assertThat(toast()).contains("n’a toujours pas pu être appliqué"));
        connected.stripe.faults().clear();
        _click(_get(row(0), Button.class));
        eventually(() -> assertThat(toast()).contains("L’événement est appliqué."));
        assertThat(failed == 1 || _size(events()) == failed - 1).isTrue();
        assertThat(connected.ledger(invoice)).hasSize(1);
    }

    @Test
    void the_test_mode_is_marked_on_every_page_of_the_coach_and_on_none_of_a_client() {
        PaymentLab connected = connected();
        open("admin/account");
        assertThat(_get(TestModeBadge.class).getElement().getTextRecursively()).contains("Stripe\u00a0: mode test");
        assertThat(_get(_get(TestModeBadge.class), Anchor.class).getHref()).isEqualTo("admin/settings?part=stripe");
        closeBrowser();
        signIn().client(connected.invoices.claire);
        open("client/account");
        _assertNone(TestModeBadge.class);
    }

    @Test
    void a_client_and_nobody_see_nothing_of_it() {
        PaymentLab connected = connected();
        signIn().client(connected.invoices.claire);
        openPart();
        _assertNone(StripePanel.class);
        closeBrowser();
        signIn().nobody();
        openPart();
        _assertNone(StripePanel.class);
    }

    private static String toast() {
        List<Toasts> shown = _find(Toasts.class);
        return shown.isEmpty() ? "" : shown.getLast().getElement().getTextRecursively();
    }
}
