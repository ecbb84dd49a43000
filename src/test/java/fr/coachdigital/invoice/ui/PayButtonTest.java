package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.invoice.PortalInvoices;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.ViewTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;

/** The button alone, with a payment service that answers as it is told, when it is told. */
class PayButtonTest extends ViewTest {

    private static final URI PAGE = URI.create("https://checkout.example.org/c/pay/cs_1");

    private final ApplicationContext application;
    private final PortalInvoices invoices;
    private final CurrentUser currentUser;
    private final ClientInvoiceWords words;
    private final AsyncTaskExecutor executor;
    private final SlowPayment service = new SlowPayment();
    private InvoiceLab lab;
    private InvoiceId id;
    private PayButton button;
    private final Departures departures = new Departures();
    private final AtomicInteger ended = new AtomicInteger();
    private int readings;

    PayButtonTest(
            ApplicationContext application,
            PortalInvoices invoices,
            CurrentUser currentUser,
            ClientInvoiceWords words,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.application = application;
        this.invoices = invoices;
        this.currentUser = currentUser;
        this.words = words;
        this.executor = executor;
    }

    /** Answers one question for each permit. */
    private final class SlowPayment implements OnlinePayment {

        private final Semaphore answers = new Semaphore(0);
        private final List<ClientId> asked = new CopyOnWriteArrayList<>();
        private volatile Supplier<URI> answer = () -> PAGE;
        private volatile PaymentOffer offer = new PaymentOffer(PaymentOffer.Kind.PAYABLE, Money.of("120.00"), false);

        @Override
        public Mode mode() {
            return Mode.LIVE;
        }

        @Override
        public boolean isPayable(Money rest) {
            return rest.isPositive();
        }

        @Override
        public PaymentOffer offer(ClientInvoice invoice) {
            return offer;
        }

        @Override
        public URI start(OpenLink link) {
            throw new UnsupportedOperationException("The portal knows no link");
        }

        @Override
        public URI start(InvoiceId invoice) {
            asked.add(currentUser.clientId());
            answers.acquireUninterruptibly();
            return answer.get();
        }
    }

    @BeforeEach
    void claire_reads_her_invoice() {
        lab = new InvoiceLab(application);
        id = lab.issued(lab.claire, "100.00");
        signIn().client(lab.claire);
        open("client/documents");
        button = new PayButton(new OnlinePaying(service, currentUser, this::run), words, this::readAgain);
        readAgain();
        UI.getCurrent().add(button);
        readings = 0;
    }

    @AfterEach
    void let_everybody_go() {
        service.answers.release(10);
    }

    private void run(Runnable task) {
        executor.execute(() -> {
            try {
                task.run();
            } finally {
                ended.incrementAndGet();
            }
        });
    }

    private void readAgain() {
        readings++;
        button.show(invoices.open(id));
    }

    private void answer(Supplier<URI> answer) {
        service.answer = answer;
        service.answers.release();
    }

    private void refuse(OnlinePaymentRefused refused) {
        answer(() -> {
            throw refused;
        });
    }

    private Button own() {
        return _get(button, Button.class);
    }

    private List<String> said() {
        return _find(button, Paragraph.class).stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }

    private String refusal() {
        return _find(button, Paragraph.class).stream()
                .filter(paragraph -> "alert".equals(paragraph.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElse("");
    }

    private void eventually(Runnable sight) {
        await().untilAsserted(() -> {
            MockVaadin.runUIQueue();
            sight.run();
        });
    }

    /** Waits until so many questions are dealt with, and takes in what came of them. */
    private void answered(int questions) {
        await().until(() -> ended.get() == questions);
        if (UI.getCurrent() != null) MockVaadin.runUIQueue();
    }

    @Test
    void it_names_the_amount_and_says_where_it_leads() {
        assertThat(own().getText()).isEqualTo("Payer 120,00\u00a0€");
        assertThat(own().isEnabled()).isTrue();
        assertThat(said()).containsExactly("Paiement sécurisé par carte, sur la page de Stripe.");
    }

    @Test
    void a_click_leads_to_the_payment_page_and_the_view_is_alive_meanwhile() {
        own().click();
        assertThat(own().getText()).isEqualTo("Ouverture de la page de paiement…");
        assertThat(own().isEnabled()).isFalse();
        roundtrip();
        answer(() -> PAGE);
        eventually(() -> assertThat(departures.look()).containsExactly(PAGE.toString()));
        assertThat(service.asked).containsExactly(lab.claire);
        assertThat(own().isEnabled()).isFalse();
    }

    @Test
    void a_double_click_asks_once() {
        own().click();
        own().click();
        answer(() -> PAGE);
        eventually(() -> assertThat(departures.look()).containsExactly(PAGE.toString()));
        own().click();
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void news_while_it_opens_lose_nothing() {
        own().click();
        readAgain();
        assertThat(own().getText()).startsWith("Ouverture");
        assertThat(own().isEnabled()).isFalse();
        answer(() -> PAGE);
        eventually(() -> assertThat(departures.look()).containsExactly(PAGE.toString()));
    }

    @Test
    void a_service_that_does_not_answer_is_told_beside_the_button_which_works_again() {
        own().click();
        refuse(new OnlinePaymentRefused(OnlinePaymentRefused.Reason.UNAVAILABLE));
        eventually(() -> assertThat(refusal())
                .isEqualTo("La page de paiement ne répond pas pour le moment. Rien n’a été prélevé."
                        + " Réessayez dans quelques minutes, ou réglez par virement."));
        assertThat(own().getText()).isEqualTo("Payer 120,00\u00a0€");
        assertThat(own().isEnabled()).isTrue();
        assertThat(readings).isZero();
        own().click();
        assertThat(refusal()).isEmpty();
        answer(() -> PAGE);
        eventually(() -> assertThat(departures.look()).containsExactly(PAGE.toString()));
    }

    @Test
    void what_was_paid_meanwhile_is_read_again_and_said() {
        own().click();
        service.offer = PaymentOffer.NONE;
        refuse(OnlinePaymentRefused.paid(LocalDate.of(2026, 11, 12)));
        eventually(() -> assertThat(refusal()).isEqualTo("Cette facture est déjà réglée, le 12 novembre 2026."));
        assertThat(readings).isOne();
        _assertNone(button, Button.class);
        assertThat(said()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_words(OnlinePaymentRefused.Reason reason) {
        own().click();
        refuse(new OnlinePaymentRefused(reason));
        eventually(() -> assertThat(refusal()).endsWith("."));
        assertThat(refusal()).doesNotContain("payment.online", "{0}");
    }

    @Test
    void a_payment_under_way_leaves_nothing_to_click() {
        service.offer = new PaymentOffer(PaymentOffer.Kind.PROCESSING, Money.of("120.00"), true);
        readAgain();
        _assertNone(button, Button.class);
        assertThat(said())
                .anyMatch(text -> text.startsWith("Un paiement de 120,00\u00a0€ est en cours de traitement."))
                .contains("Mode test\u00a0: rien n’est prélevé.");
    }

    @Test
    void test_mode_is_said() {
        service.offer = new PaymentOffer(PaymentOffer.Kind.PAYABLE, Money.of("120.00"), true);
        readAgain();
        assertThat(said()).contains("Mode test\u00a0: rien n’est prélevé.");
    }

    @Test
    void what_nobody_expected_is_left_to_the_error_handler_and_the_button_works_again() {
        own().click();
        answer(() -> {
            throw new IllegalStateException("nobody expected this");
        });
        assertThatThrownBy(() -> answered(1)).hasRootCauseMessage("nobody expected this");
        assertThat(own().getText()).isEqualTo("Payer 120,00\u00a0€");
        assertThat(own().isEnabled()).isTrue();
    }

    @Test
    void who_went_elsewhere_meanwhile_stays_there() {
        own().click();
        open("client/documents/invoices/" + id.value());
        UI.getCurrent().remove(button);
        answer(() -> PAGE);
        answered(1);
        assertThat(departures.look()).isEmpty();
    }

    @Test
    void a_tab_that_was_closed_meanwhile_is_no_error() {
        own().click();
        closeBrowser();
        answer(() -> PAGE);
        answered(1);
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void a_coach_who_looks_on_cannot_pay() {
        signIn().preview(lab.coach, lab.claire);
        readAgain();
        assertThat(own().isEnabled()).isFalse();
        assertThat(said()).contains("Vous regardez l’espace de votre client\u00a0: lui seul peut payer.");
    }
}
