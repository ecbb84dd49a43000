package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coachdigital.demo.stripe.DeliveryAttempt;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way of a new practice, from an empty installation of the jar to the first invoice that is paid. */
class WorkflowJourney {

    private static final String COACH = "camille@example.org";
    private static final String COACH_PASSWORD = "sept carottes rapées";
    private static final String CLIENT = "nora.petit@example.org";
    private static final String CLIENT_PASSWORD = "trois parapluies verts";

    private static PackagedProduct product;
    private static Chromium chromium;

    private final Page coach = chromium.newPerson();
    private final Page client = chromium.newPerson();
    private final Letters letters = new Letters(product.mail(), CLIENT);

    @BeforeAll
    static void start() {
        setDefaultAssertionTimeout(20_000);
        product = new PackagedProduct("test_workflow_journey");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        product.close();
    }

    @Test
    void a_practice_is_set_up_and_its_first_client_pays_the_first_invoice() throws Exception {
        setUp();
        sayWhoSells();
        String card = createClient();
        invite();
        acceptTheInvitation();
        talk(card);
        sendAQuote();
        acceptTheQuote();
        sendTheInvoice();
        readTheInvoice();
        pay();
        bothSeeIt();
        assertThat(product.log()).doesNotContain("ERROR", "sk_test_", "whsec_", COACH_PASSWORD, CLIENT_PASSWORD);
    }

    private void setUp() {
        coach.navigate(product.address() + "/setup");
        coach.locator("#code").fill(product.setupCode());
        coach.locator("#name").fill("Camille Laurent");
        coach.locator("#email").fill(COACH);
        coach.locator("input[name=password]").fill(COACH_PASSWORD);
        coach.locator("input[name=repeat]").fill(COACH_PASSWORD);
        coach.locator("main form button[type=submit].primary").click();
        coach.waitForURL(Pattern.compile(".*/login\\?.*"));
        Doors.signIn(coach, coach.url(), COACH, COACH_PASSWORD);
        coach.waitForURL(product.address() + "/admin");
    }

    private void sayWhoSells() {
        coach.navigate(product.address() + "/admin/settings?part=company");
        field(coach, "Nom légal").fill("Camille Laurent");
        field(coach, "Adresse").fill("12 rue Oberkampf");
        field(coach, "Code postal").fill("75011");
        field(coach, "Ville").fill("Paris");
        field(coach, "SIRET").fill("73282932000074");
        field(coach, "SIRET").press("Tab");
        assertThat(field(coach, "SIREN")).hasValue(Pattern.compile("732\\s829\\s320"));
        button(coach, "Le calculer à partir du SIREN").click();
        assertThat(field(coach, "N° de TVA")).hasValue("FR44732829320");
        saveSettings();

        coach.navigate(product.address() + "/admin/settings?part=vat");
        coach.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Oui, je facture la TVA"))
                .check();
        saveSettings();

        coach.navigate(product.address() + "/admin/settings?part=payment");
        field(coach, "IBAN").fill("FR1420041010050500013M02606");
        saveSettings();

        coach.navigate(product.address() + "/admin/settings?part=texts");
        field(coach, "Médiateur de la consommation")
                .fill("Médiation Exemple, 1 rue du Test, 75001 Paris, mediation.example.org");
        saveSettings();
    }

    private void saveSettings() {
        button(coach, "Enregistrer").click();
        assertThat(coach.getByText("Vos réglages sont enregistrés.").first()).isVisible();
    }

    /** Answers the address of the client's card. */
    private String createClient() {
        coach.navigate(product.address() + "/admin/clients");
        coach.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nouveau client"))
                .first()
                .click();
        coach.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Particulier"))
                .check();
        field(coach, "Prénom").fill("Nora");
        field(coach, "Nom").fill("Petit");
        field(coach, "E-mail").fill(CLIENT);
        field(coach, "Adresse").fill("4 rue des Lilas");
        field(coach, "Code postal").fill("75020");
        field(coach, "Ville").fill("Paris");
        button(coach, "Enregistrer").click();
        assertThat(heading(coach)).containsText("Petit");
        coach.waitForURL(Pattern.compile(".*/admin/clients/\\d+.*"));
        return coach.url();
    }

    private void invite() {
        coach.navigate(product.address() + "/admin/clients");
        button(coach, "Inviter Nora Petit").click();
        assertThat(coach.locator("vaadin-grid").getByText("Envoyée")).isVisible();
    }

    private void acceptTheInvitation() throws Exception {
        MimeMessage mail = letters.about("Invitation");
        assertThat(mail.getFrom()[0].toString()).contains("coachdigitalparis@gmail.com");
        client.navigate(Letters.linkIn(mail, product.address() + "/client/invitation/"));
        assertThat(heading(client)).containsText("Nora");
        client.locator("input[name=password]").fill(CLIENT_PASSWORD);
        client.locator("input[name=repeat]").fill(CLIENT_PASSWORD);
        client.locator("main form button[type=submit].primary").click();
        client.waitForURL(product.address() + "/client/dashboard");
        assertThat(heading(client)).containsText("Nora");

        Doors.signOut(client);
        client.waitForURL(product.address() + "/client/login?ended");
        Doors.signIn(client, product.address() + "/client/login", CLIENT, CLIENT_PASSWORD);
        client.waitForURL(product.address() + "/client/dashboard");
    }

    /** Both have the conversation open: what one sends stands with the other without a reload. */
    private void talk(String card) {
        coach.navigate(card.replace("/admin/clients/", "/admin/messages/").replaceFirst("\\?.*", ""));
        client.navigate(product.address() + "/client/messages");
        write(coach, "Bonjour Nora, bienvenue !");
        assertThat(client.locator(".message").last()).containsText("Bonjour Nora, bienvenue !");
        write(client, "Merci ! Il me faudrait un site.");
        assertThat(coach.locator(".message").last()).containsText("Merci ! Il me faudrait un site.");
        assertThat(coach.locator(".message.own .message-mark")).containsText("Lu à");
    }

    private static void write(Page page, String text) {
        page.locator(".composer-text textarea").fill(text);
        button(page, "Envoyer").click();
    }

    private void sendAQuote() {
        coach.navigate(product.address() + "/admin/quotes/new");
        field(coach, "Client").fill("Petit");
        coach.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Petit"))
                .first()
                .click();
        field(coach, "Objet").fill("Site vitrine");
        Locator line = coach.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ligne 1").setExact(true));
        line.getByLabel("Désignation").fill("Conception du site");
        line.getByLabel("Désignation").press("Tab");
        line.getByLabel("Quantité").fill("1");
        line.getByLabel("Prix unitaire").fill("400");
        line.getByLabel("Prix unitaire").press("Tab");
        assertThat(coach.getByText("480,00").first()).isVisible();
        button(coach, "Enregistrer et relire").click();
        assertThat(heading(coach)).containsText("D-");
        send();
        assertThat(exactly(coach, "Envoyé")).isVisible();
    }

    private void acceptTheQuote() {
        client.navigate(product.address() + "/client/documents");
        client.getByText("Lire et répondre").first().click();
        assertThat(heading(client)).containsText("Devis");
        button(client, "Accepter ce devis").click();
        Locator dialog = client.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vos prénom et nom").fill("Nora Petit");
        for (Locator box : dialog.getByRole(AriaRole.CHECKBOX).all()) {
            box.check();
        }
        button(dialog, "Accepter avec obligation de paiement").click();
        assertThat(client.getByText("Accepté le").first()).isVisible();
        assertThat(exactly(coach, "Accepté")).isVisible();
    }

    private void sendTheInvoice() {
        button(coach, "Facture de solde").click();
        button(coach, "Émettre").click();
        button(coach.getByRole(AriaRole.DIALOG), "Émettre").click();
        assertThat(heading(coach)).containsText("F-");
        send();
        assertThat(button(coach, "Envoyer à nouveau").first()).isVisible();
    }

    private void send() {
        button(coach, "Envoyer au client").click();
        button(coach.getByRole(AriaRole.DIALOG), "Envoyer").click();
    }

    private void readTheInvoice() throws Exception {
        MimeMessage mail = letters.about("Facture");
        assertThat(Letters.linkIn(mail, product.address() + "/d/")).isNotEmpty();
        client.navigate(product.address() + "/client/documents");
        client.getByText("Voir la facture").first().click();
        assertThat(heading(client)).containsText("Facture");
        assertThat(client.getByText("À régler avant le").first()).isVisible();
        assertThat(client.locator("main, vaadin-app-layout").first()).containsText("480,00");
    }

    private void pay() {
        coach.navigate(product.address() + "/admin/invoices");
        assertThat(stateInTheList()).hasText("Émise");
        payButton().click();
        client.waitForURL(product.stripe().apiBase() + "/pay/cs_test_*");
        assertThat(client.locator("main")).containsText("Site vitrine");
        assertThat(client.locator("main")).containsText(CLIENT);
        payButton().click();
        client.waitForURL(product.address() + "/**");
        assertThat(heading(client)).hasText("Règlement reçu");
        assertThat(client.locator("main")).containsText("480,00");
    }

    private Locator payButton() {
        return client.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Payer 480,00\\s€$")));
    }

    /** The coach has not touched the list since before the payment. */
    private void bothSeeIt() throws Exception {
        assertThat(stateInTheList()).hasText("Payée");
        assertThat(letters.about("Reçu").getAllRecipients()).hasSize(1);
        client.navigate(product.address() + "/client/documents");
        assertThat(client.getByText("Réglée le").first()).isVisible();
        product.stripe().webhooks().awaitQuiet(Duration.ofSeconds(30));
        assertThat(product.stripe().deliveries())
                .extracting(DeliveryAttempt::type, DeliveryAttempt::status)
                .containsExactly(tuple("checkout.session.completed", 200));
    }

    private Locator stateInTheList() {
        return coach.locator("vaadin-grid .status-badge");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator exactly(Page page, String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
