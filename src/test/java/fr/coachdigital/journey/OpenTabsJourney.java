package fr.coachdigital.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** AUT-15: who loses their session is told at once, in every tab they have left open. */
class OpenTabsJourney {

    private static final String CLIENT = "nora@example.org";
    private static final String PASSWORD = "douze tulipes au balcon";

    private static RunningProduct product;
    private static Chromium chromium;
    private static int client;

    @BeforeAll
    static void start() {
        product = new RunningProduct("test_open_tabs");
        chromium = new Chromium();
        client = product.clientWithAccount("Nora", "Petit", CLIENT, PASSWORD);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        product.close();
    }

    @Test
    void sessions_end_in_every_tab_whoever_ends_them() {
        Page computer = signedIn("/client/login", CLIENT, PASSWORD);
        Page secondTab = computer.context().newPage();
        secondTab.navigate(product.address() + "/client/account");
        assertThat(secondTab.getByRole(AriaRole.HEADING).first()).isVisible();
        Page phone = signedIn("/client/login", CLIENT, PASSWORD);

        Page coach = signedIn("/login", RunningProduct.COACH, RunningProduct.COACH_PASSWORD);
        coach.navigate(product.address() + "/admin/clients/" + client + "?tab=access");
        button(coach, "Fermer ses sessions");
        for (Page tab : new Page[] {computer, secondTab, phone}) {
            tab.waitForURL(product.address() + "/client/login?closed");
        }

        Doors.signIn(computer, product.address() + "/client/login", CLIENT, PASSWORD);
        assertThat(computer.getByRole(AriaRole.HEADING, level1())).containsText("Nora");
        secondTab.navigate(product.address() + "/client/account");
        assertThat(secondTab.getByRole(AriaRole.HEADING).first()).isVisible();
        Doors.signOut(computer);
        for (Page tab : new Page[] {computer, secondTab}) {
            tab.waitForURL(product.address() + "/client/login?ended");
        }

        Doors.signIn(phone, product.address() + "/client/login", CLIENT, PASSWORD);
        assertThat(phone.getByRole(AriaRole.HEADING, level1())).containsText("Nora");
        button(coach, "Désactiver l’accès");
        coach.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Désactiver"))
                .click();
        phone.waitForURL(product.address() + "/client/login?closed");
        Doors.signIn(phone, product.address() + "/client/login", CLIENT, PASSWORD);
        assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
    }

    private static Page signedIn(String path, String email, String password) {
        Page page = chromium.newPerson();
        Doors.signIn(page, product.address() + path, email, password);
        assertThat(page.getByRole(AriaRole.HEADING, level1())).containsText(Pattern.compile("Bonjour|Bienvenue"));
        return page;
    }

    private static void button(Page page, String text) {
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions level1() {
        return new Page.GetByRoleOptions().setLevel(1);
    }
}
