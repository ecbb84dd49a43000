package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsJourney {

    private static final String CLIENT = "nora.petit@example.org";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/d/[A-Za-z0-9_-]{43}");

    private static RunningProduct product;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_documents_journey");
        chromium = new Chromium();
        int client = product.clientWithAccount("Nora", "Petit", CLIENT, "trois parapluies verts");
        product.readyToInvoice(client, CLIENT);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void a_quote_is_accepted_on_a_phone_and_its_invoices_come_to_exactly_what_was_agreed() throws Exception {
        Page coach = chromium.newPerson();
        Doors.signIn(coach, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        coach.waitForURL(product.address() + "/admin");

        writeQuote(coach);
        send(coach);
        acceptOnAPhone(linkOfTheMail());

        assertThat(coach.getByText("Accepté", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(product.sql().fetchCount(QUOTE_ACCEPTANCES)).isEqualTo(1);
        String quote = coach.url();

        button(coach, "Facture d’acompte").click();
        issue(coach);
        pay(coach, "714");
        assertThat(coach.getByText("Payée", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();

        coach.navigate(quote);
        button(coach, "Facture de solde").click();
        issue(coach);
        assertThat(coach.locator("main, vaadin-app-layout").first()).containsText("1 666,00");
        List<BigDecimal> asked = product.sql()
                .select(INVOICES.DUE_AMOUNT)
                .from(INVOICES)
                .where(INVOICES.NUMBER.isNotNull())
                .orderBy(INVOICES.ID)
                .fetch(INVOICES.DUE_AMOUNT);
        assertThat(asked).containsExactly(new BigDecimal("714.00"), new BigDecimal("1666.00"));
    }

    private static void writeQuote(Page coach) {
        coach.navigate(product.address() + "/admin/quotes/new");
        coach.getByLabel("Client", new Page.GetByLabelOptions().setExact(true)).fill("Petit");
        coach.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Petit"))
                .first()
                .click();
        coach.getByLabel("Objet").fill("Site vitrine");
        line(coach, 1, "Conception du site", "1", "1200");
        button(coach, "Ajouter une ligne").click();
        line(coach, 2, "Atelier", "2", "450");
        button(coach, "Ajouter une ligne").click();
        line(coach, 3, "Accompagnement", "3,5", "80");
        coach.getByLabel("Acompte à l’acceptation", new Page.GetByLabelOptions().setExact(true))
                .fill("30");
        coach.keyboard().press("Tab");
        assertThat(coach.getByText("714,00").first()).isVisible();
        button(coach, "Enregistrer et relire").click();
        assertThat(coach.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("D-");
    }

    private static void line(Page coach, int place, String what, String quantity, String price) {
        Locator line = coach.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Ligne " + place).setExact(true));
        line.getByLabel("Désignation").fill(what);
        line.getByLabel("Désignation").press("Tab");
        line.getByLabel("Quantité").fill(quantity);
        line.getByLabel("Prix unitaire").fill(price);
        line.getByLabel("Prix unitaire").press("Tab");
    }

    private static void send(Page coach) {
        button(coach, "Envoyer au client").click();
        coach.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Envoyer").setExact(true))
                .click();
        assertThat(coach.getByText("Envoyé", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    private static String linkOfTheMail() throws Exception {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> mailsToTheClient().findAny().isPresent());
        MimeMessage mail = mailsToTheClient().findAny().orElseThrow();
        Matcher link = LINK.matcher(
                Jsoup.parse(MailBody.htmlOf(mail)).select("a").eachAttr("href").toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Stream<MimeMessage> mailsToTheClient() {
        return Arrays.stream(product.mail().getReceivedMessages()).filter(DocumentsJourney::isToTheClient);
    }

    private static boolean isToTheClient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().contains(CLIENT)
                    && LINK.matcher(MailBody.htmlOf(mail)).find();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void acceptOnAPhone(String link) {
        Page phone = chromium.newPerson();
        phone.setViewportSize(360, 740);
        phone.navigate(link);
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Devis");
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        phone.locator("#signer").fill("Nora Petit");
        phone.locator("#approval").check();
        phone.locator("#accept-terms").check();
        phone.locator("#accept form button.primary").click();
        assertThat(phone.locator("main")).containsText("Accepté");
        phone.navigate(product.address() + "/client/documents");
        phone.waitForURL(Pattern.compile(".*/client/login.*"));
    }

    private static void issue(Page coach) {
        button(coach, "Émettre").click();
        coach.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Émettre").setExact(true))
                .click();
        assertThat(coach.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("F-");
    }

    private static void pay(Page coach, String amount) {
        button(coach, "Enregistrer un règlement").click();
        Locator dialog = coach.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Montant reçu").fill(amount);
        dialog.getByLabel("Référence").fill("VIR 4711");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Enregistrer").setExact(true))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
