package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coachdigital.db.tables.records.ClientUsersRecord;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvitationJourney {

    private static final String CLIENT = "nora.petit@example.org";
    private static final String CLIENT_PASSWORD = "trois parapluies verts";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/client/invitation/[A-Za-z0-9_-]{43}");

    private static RunningProduct product;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_journey");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void a_coach_invites_a_client_who_comes_in() throws Exception {
        Page coach = chromium.newPerson();
        Doors.signIn(coach, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        coach.waitForURL(product.address() + "/admin");

        createClient(coach);
        invite(coach);
        String link = linkOfTheMail();

        Page client = chromium.newPerson();
        client.navigate(link);
        assertThat(client.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Nora");
        client.locator("input[name=password]").fill(CLIENT_PASSWORD);
        client.locator("input[name=repeat]").fill(CLIENT_PASSWORD);
        client.locator("main form button[type=submit].primary").click();
        client.waitForURL(product.address() + "/client/dashboard");
        assertThat(client.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Nora");
        accountIsOpen();

        Doors.signOut(client);
        client.waitForURL(product.address() + "/client/login?ended");
        Doors.signIn(client, product.address() + "/client/login", CLIENT, CLIENT_PASSWORD);
        client.waitForURL(product.address() + "/client/dashboard");
        Doors.signOut(client);
        client.waitForURL(product.address() + "/client/login?ended");

        Doors.signIn(client, product.address() + "/login", CLIENT, CLIENT_PASSWORD);
        assertThat(client.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(client.locator("input[name=username]")).hasValue(CLIENT);
        client.navigate(link);
        assertThat(client.locator("input[name=password]")).hasCount(0);
    }

    private static void createClient(Page coach) {
        coach.navigate(product.address() + "/admin/clients");
        coach.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nouveau client"))
                .first()
                .click();
        coach.getByLabel("Prénom").fill("Nora");
        coach.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Petit");
        coach.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(CLIENT);
        coach.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(coach.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Petit");
    }

    private static void invite(Page coach) {
        coach.navigate(product.address() + "/admin/clients");
        Locator invite = coach.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inviter Nora Petit"));
        invite.click();
        assertThat(coach.locator("vaadin-grid").getByText("Envoyée")).isVisible();
    }

    private static String linkOfTheMail() throws Exception {
        await().atMost(Duration.ofSeconds(20)).until(() -> product.mail().getReceivedMessages().length == 1);
        MimeMessage mail = product.mail().getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Invitation à rejoindre Coach Digital");
        assertThat(mail.getFrom()[0].toString()).contains("coachdigitalparis@gmail.com");
        assertThat(mail.getAllRecipients()[0].toString()).contains(CLIENT);
        Matcher link = LINK.matcher(
                Jsoup.parse(MailBody.htmlOf(mail)).select("a").eachAttr("href").toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void accountIsOpen() {
        ClientUsersRecord account = product.sql().selectFrom(CLIENT_USERS).fetchSingle();
        assertThat(account.getIsActive()).isTrue();
        assertThat(account.getLastLogin()).isNotNull();
        assertThat(account.getInvitationToken()).isNull();
    }
}
