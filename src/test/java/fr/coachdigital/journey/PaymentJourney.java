package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.SignIn;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** From the mail to paid in two clicks, on a phone and without an account. */
class PaymentJourney {

    private static final String CLIENT = "nora.petit@example.org";

    private static RunningProduct product;
    private static Chromium chromium;
    private static ClientId client;

    @BeforeAll
    static void start() {
        setDefaultAssertionTimeout(20_000);
        product = new RunningProduct("test_payment_journey");
        chromium = new Chromium();
        client = new ClientId(product.clientWithAccount("Nora", "Petit", CLIENT, "trois parapluies verts"));
        product.readyToInvoice(client.value(), CLIENT);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void an_invoice_is_paid_from_its_mail_and_the_coach_sees_it_without_a_reload() throws Exception {
        sendAnInvoice("Site vitrine", "480.00");
        Page coach = coachAtTheList();
        assertThat(badge(coach, "Émise")).isVisible();
        Element button = buttonOfTheMail("Facture");
        assertThat(button.text()).matches("Payer 480,00\\s€");

        Page phone = chromium.newPerson();
        phone.setViewportSize(360, 740);
        phone.navigate(button.attr("href"));
        assertFits(phone);
        String invoice = phone.url();
        pay(phone);
        phone.waitForURL(product.stripe().apiBase() + "/pay/cs_test_*");
        assertThat(phone.locator("main")).containsText("Site vitrine");
        assertThat(phone.locator("main")).containsText(CLIENT);
        assertFits(phone);

        phone.getByText("Abandonner", new Page.GetByTextOptions().setExact(true))
                .click();
        phone.waitForURL(product.address() + "/payment/*");
        assertThat(phone.locator("main")).containsText("n’a pas été terminé");
        pay(phone);
        phone.waitForURL(product.stripe().apiBase() + "/pay/cs_test_*");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Refuser la carte"))
                .click();
        pay(phone);
        phone.waitForURL(product.address() + "/payment/*");
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Règlement reçu");
        assertThat(phone.locator("main")).containsText("480,00");
        assertFits(phone);
        assertThat(phone.request().get(phone.url() + "/pdf").headers().get("content-type"))
                .startsWith("application/pdf");

        assertThat(badge(coach, "Payée")).isVisible();
        product.stripe().webhooks().awaitQuiet(Duration.ofSeconds(30));
        assertThat(product.sql().fetchCount(PAYMENTS)).isEqualTo(1);
        assertThat(product.stripe().sessions()).hasSize(1);
        assertThat(buttonOfTheMail("Reçu").attr("href")).isEqualTo(phone.url());

        phone.navigate(invoice);
        assertThat(phone.locator("main")).containsText("Réglée");
        assertThat(phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Payer"))))
                .hasCount(0);
    }

    private static void pay(Page phone) {
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Payer 480,00\\s€$")))
                .click();
    }

    private static void sendAnInvoice(String subject, String amount) {
        int coach = product.sql().select(USERS.ID).from(USERS).fetchSingle().value1();
        new SignIn(product.sql()).coach(new UserId(coach));
        try {
            AdminInvoices invoices = product.bean(AdminInvoices.class);
            Line line = Line.item("Conception", "", BigDecimal.ONE, Unit.FLAT, Money.of(amount), VatRate.ZERO);
            InvoiceId id = invoices.draft(new InvoiceData(client, subject, List.of(line), null, null, null, ""));
            invoices.issue(id, invoices.find(id).orElseThrow().version());
            invoices.send(id, "");
        } finally {
            TestSecurityContextHolder.clearContext();
        }
    }

    private static Page coachAtTheList() {
        Page coach = chromium.newPerson();
        Doors.signIn(coach, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        coach.waitForURL(product.address() + "/admin");
        coach.navigate(product.address() + "/admin/invoices");
        return coach;
    }

    private static Locator badge(Page coach, String state) {
        return coach.locator("vaadin-grid .status-badge", new Page.LocatorOptions().setHasText(state));
    }

    private static void assertFits(Page phone) {
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    private static Element buttonOfTheMail(String subject) throws Exception {
        await("a mail about " + subject)
                .atMost(Duration.ofSeconds(30))
                .until(() -> mail(subject).isPresent());
        return Jsoup.parse(MailBody.htmlOf(mail(subject).orElseThrow())).select("a[href]").stream()
                .filter(link -> link.attr("href").matches(Pattern.quote(product.address()) + "/(d|payment)/.+"))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<MimeMessage> mail(String subject) {
        return Arrays.stream(product.mail().getReceivedMessages())
                .filter(mail -> isToTheClient(mail, subject))
                .findFirst();
    }

    private static boolean isToTheClient(MimeMessage mail, String subject) {
        try {
            return mail.getAllRecipients()[0].toString().contains(CLIENT)
                    && mail.getSubject().contains(subject)
                    && !MailBody.htmlOf(mail).isEmpty();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
