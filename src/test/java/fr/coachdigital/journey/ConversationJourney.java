package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static fr.coachdigital.db.Tables.MESSAGE_DRAFTS;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coach and client, each in a browser of their own, talk to each other. */
class ConversationJourney {

    private static final String PASSWORD = "onze lanternes bleues";

    private static RunningProduct product;
    private static Chromium chromium;

    private String email;
    private int client;
    private Page coach;
    private Page portal;

    @BeforeAll
    static void start() {
        setDefaultAssertionTimeout(20_000);
        product = new RunningProduct("journey_conversation");
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @BeforeEach
    void people() {
        email = "nora." + System.nanoTime() + "@example.org";
        client = product.clientWithAccount("Nora", "Petit", email, PASSWORD);
        coach = chromium.newPerson();
        Doors.signIn(coach, product.address() + "/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        assertThat(heading(coach)).isVisible();
        portal = chromium.newPerson();
        Doors.signIn(portal, product.address() + "/client/login", email, PASSWORD);
        assertThat(heading(portal)).isVisible();
    }

    @Test
    void what_one_writes_stands_with_the_other_at_once() throws Exception {
        // The client is elsewhere in the portal: menu, title and bell tell.
        openCoachSide();
        write(coach, "Bonjour Nora, **bienvenue** !");
        send(coach);
        assertThat(messages(coach).last()).containsText("Bonjour Nora, bienvenue !");
        assertThat(coach.locator(".message strong")).hasText("bienvenue");
        assertThat(portal.locator(".shell-top-nav .live-count")).containsText("1");
        assertThat(portal).hasTitle(Pattern.compile("^\\(1\\) "));
        Locator bell = portal.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Notifications")));
        assertThat(bell).hasAccessibleName(Pattern.compile("Notifications, une non lue"));
        bell.click();
        portal.locator("vaadin-popover").getByText("Camille Laurent").first().click();
        portal.waitForURL(product.address() + "/client/messages");
        assertThat(messages(portal)).hasCount(1);

        // Seen: the badge goes, the coach reads that it was read.
        assertThat(coach.locator(".message.own .message-mark")).containsText(Pattern.compile("Lu à \\d\\d:\\d\\d"));
        assertThat(portal.locator(".shell-top-nav .live-count")).isHidden();
        assertThat(portal).hasTitle(Pattern.compile("^Messagerie"));
        assertThat(bell).hasAccessibleName("Notifications");
        assertThat(coach.locator(".thread-presence")).hasText("En ligne");

        // The other direction, and that somebody is writing.
        write(portal, "Merci ! Une question");
        assertThat(coach.locator(".thread-typing")).hasText("Nora Petit écrit…");
        field(portal).press("Control+Enter");
        assertThat(messages(coach).last()).containsText("Merci ! Une question");
        assertThat(coach.locator(".thread-typing")).hasText("");
        assertThat(field(portal)).hasValue("");
        assertThat(portal.locator(".message.own .message-mark")).containsText(Pattern.compile("Lu à"));

        // A file, dropped in by its name, is there as a download and a picture.
        Path picture = Files.write(Files.createTempDirectory("journey").resolve("capture.png"), picture());
        portal.locator("vaadin-upload input[type=file]").setInputFiles(picture);
        assertThat(portal.locator(".composer-files .attachment")).containsText("capture.png");
        send(portal);
        assertThat(coach.locator(".message .attachment")).containsText("capture.png");
        Assertions.assertThat(coach.waitForDownload(
                                () -> coach.locator(".message .attachment-link").click())
                        .suggestedFilename())
                .isEqualTo("capture.png");

        // Changing and withdrawing reach the other side.
        Locator own = messages(portal).filter(new Locator.FilterOptions().setHasText("Une question"));
        own.hover();
        own.locator(".message-acts").click();
        portal.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Modifier"))
                .click();
        field(portal).fill("Merci ! Deux questions");
        portal.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(coach.getByText("Merci ! Deux questions")).isVisible();
        assertThat(coach.getByText("modifié", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Locator changed = messages(portal).filter(new Locator.FilterOptions().setHasText("Deux questions"));
        changed.hover();
        changed.locator(".message-acts").click();
        portal.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Retirer"))
                .click();
        portal.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Retirer"))
                .click();
        assertThat(coach.getByText("Message retiré par Nora Petit")).isVisible();
        assertThat(coach.getByText("Deux questions")).hasCount(0);
    }

    @Test
    void what_a_client_writes_calls_the_coach_from_any_page() {
        openPortalSide();
        write(portal, "Vous avez cinq minutes ?");
        send(portal);
        Locator badge = coach.locator(".shell-nav vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("Messagerie"))
                .locator(".live-count");
        assertThat(badge).isVisible();
        assertThat(coach).hasTitle(Pattern.compile("^\\(\\d+\\) "));
        Locator bell = coach.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Notifications, .*non lue")));
        bell.click();
        coach.locator("vaadin-popover").getByText("Vous avez cinq minutes ?").click();
        coach.waitForURL(product.address() + "/admin/messages/" + client);
        assertThat(messages(coach)).hasCount(1);
        assertThat(portal.locator(".message.own .message-mark")).containsText("Lu à");
        write(coach, "Toujours");
        assertThat(portal.locator(".thread-typing")).containsText("Camille Laurent écrit…");
    }

    @Test
    void what_looks_like_a_password_is_held_back() {
        openPortalSide();
        write(portal, "Mot de passe : Tr0ub4dor&3");
        send(portal);
        Locator question = portal.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("semble contenir un mot de passe");
        question.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Modifier le message"))
                .click();
        assertThat(field(portal)).hasValue("Mot de passe : Tr0ub4dor&3");
        Assertions.assertThat(stored()).isEmpty();
    }

    @Test
    void tabs_of_one_person_agree_on_what_is_being_written() {
        openPortalSide();
        Page second = portal.context().newPage();
        second.navigate(product.address() + "/client/messages");
        assertThat(field(second)).isVisible();
        write(portal, "Commencé ici");
        assertThat(field(second)).hasValue("Commencé ici");
        send(second);
        assertThat(messages(portal)).hasCount(1);
        assertThat(field(portal)).hasValue("");
        send(portal);
        assertThat(messages(second)).hasCount(1);
    }

    @Test
    void whoever_types_on_while_a_message_leaves_begins_the_next_one() {
        openCoachSide();
        openPortalSide();
        field(portal).click();
        for (int i = 1; i <= 6; i++) {
            portal.keyboard().type("rapide " + i);
            portal.keyboard().press("Control+Enter");
        }
        portal.keyboard().type("et la suite");
        assertThat(messages(coach)).hasCount(6);
        List<String> expected =
                IntStream.rangeClosed(1, 6).mapToObj(i -> "rapide " + i).toList();
        Assertions.assertThat(stored()).containsExactlyElementsOf(expected);
        assertThat(messages(portal)).hasCount(6);
        assertThat(field(portal)).hasValue("et la suite");
        portal.reload();
        assertThat(field(portal)).hasValue("et la suite");
    }

    @Test
    void a_cut_of_thirty_seconds_loses_and_doubles_nothing() throws Exception {
        openCoachSide();
        openPortalSide();
        write(coach, "Avant la coupure");
        send(coach);
        assertThat(messages(portal)).hasCount(1);

        assertThat(coach.locator(".message.own .message-mark")).containsText("Lu à");
        portal.context().setOffline(true);
        long since = System.nanoTime();
        write(portal, "Écrit sans réseau");
        send(portal);
        for (int i = 1; i <= 5; i++) {
            write(coach, "Pendant la coupure, n° " + i);
            send(coach);
            assertThat(messages(coach)).hasCount(1 + i);
        }
        await().atMost(Duration.ofSeconds(40)).until(() -> System.nanoTime() - since > 30_000_000_000L);
        Assertions.assertThat(messages(portal).count()).isEqualTo(1);
        assertThat(portal.locator(".composer-sending")).containsText("Écrit sans réseau");
        // Nobody has seen them: they must not say so, or no mail would ever tell of them.
        Assertions.assertThat(product.sql()
                        .select(CONVERSATIONS.CLIENT_UNREAD)
                        .from(CONVERSATIONS)
                        .where(CONVERSATIONS.CLIENT_ID.eq(client))
                        .fetchSingle(CONVERSATIONS.CLIENT_UNREAD))
                .isEqualTo(5);
        portal.keyboard().type("puis autre chose");
        portal.context().setOffline(false);

        assertThat(messages(portal)).hasCount(7, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(messages(coach)).hasCount(7);
        List<String> expected = Stream.concat(
                        Stream.concat(
                                Stream.of("Avant la coupure"),
                                IntStream.rangeClosed(1, 5).mapToObj(i -> "Pendant la coupure, n° " + i)),
                        Stream.of("Écrit sans réseau"))
                .toList();
        Assertions.assertThat(stored()).containsExactlyElementsOf(expected);
        Assertions.assertThat(texts(portal)).containsExactlyElementsOf(expected);
        Assertions.assertThat(texts(coach)).containsExactlyElementsOf(expected);
        assertThat(field(portal)).hasValue("puis autre chose");
    }

    @Test
    void a_restart_of_the_server_loses_neither_draft_nor_message() {
        openPortalSide();
        write(portal, "Déjà envoyé");
        send(portal);
        assertThat(messages(portal)).hasCount(1);
        write(portal, "Un brouillon que rien n’efface");
        await().until(() -> product.sql().fetchCount(MESSAGE_DRAFTS) > 0);
        product.restart();
        Doors.signIn(portal, product.address() + "/client/login", email, PASSWORD);
        assertThat(heading(portal)).isVisible();
        openPortalSide();
        assertThat(messages(portal)).hasCount(1);
        assertThat(field(portal)).hasValue("Un brouillon que rien n’efface");

        // What never reached the server is kept by the tab.
        portal.context().setOffline(true);
        field(portal).fill("Tapé sans réseau");
        portal.context().setOffline(false);
        portal.reload();
        assertThat(field(portal)).hasValue(Pattern.compile("Tapé sans réseau"));
    }

    private void openCoachSide() {
        coach.navigate(product.address() + "/admin/messages/" + client);
        assertThat(field(coach)).isVisible();
    }

    private void openPortalSide() {
        portal.navigate(product.address() + "/client/messages");
        assertThat(field(portal)).isVisible();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator field(Page page) {
        return page.locator(".composer-text textarea");
    }

    private static Locator messages(Page page) {
        return page.locator(".message");
    }

    private static void write(Page page, String text) {
        field(page).click();
        field(page).pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(5));
    }

    private static void send(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Envoyer").setExact(true))
                .click();
    }

    private static List<String> texts(Page page) {
        return page.locator(".message-bubble").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private List<String> stored() {
        return product.sql()
                .select(MESSAGES.BODY)
                .from(MESSAGES)
                .where(MESSAGES.conversations().CLIENT_ID.eq(client))
                .orderBy(MESSAGES.SEQ)
                .fetch(MESSAGES.BODY);
    }

    private static byte[] picture() throws Exception {
        var image = new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
