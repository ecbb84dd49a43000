package fr.coachdigital.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.notification.internal.NoticeLab;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class UnsubscribePageTest {

    private static final String CLAIRE = "claire@example.org";
    private static final Pattern LINK = Pattern.compile("http://localhost(/unsubscribe/[A-Za-z0-9_-]+)");

    private final MockMvcTester server;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final TestClock clock;
    private final OwnChoices choices;
    private final Mailbox mailbox;
    private final NoticeLab lab;
    private ClientId claire;

    UnsubscribePageTest(
            MockMvcTester server,
            Fixtures fixtures,
            SignIn signIn,
            TestClock clock,
            OwnChoices choices,
            DSLContext sql,
            Sealing sealing,
            ApplicationContext application) {
        this.server = server;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.clock = clock;
        this.choices = choices;
        this.mailbox = new Mailbox(sql, sealing);
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void a_client() {
        claire = fixtures.clientWithAccount("Claire", "Martin", CLAIRE);
    }

    private String link() {
        lab.answered(claire, "Bonjour");
        clock.advance(Duration.ofMinutes(5));
        lab.round();
        Matcher link = LINK.matcher(mailbox.newest(CLAIRE).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private MailChoice mails() {
        signIn.client(claire);
        MailChoice mail = choices.all().stream()
                .filter(choice -> choice.kind() == NoticeKind.MESSAGE_RECEIVED)
                .map(KindChoice::choice)
                .findFirst()
                .orElseThrow()
                .mail();
        signIn.nobody();
        return mail;
    }

    @Test
    void looking_stops_nothing_and_says_what_the_button_would() {
        MvcTestResult shown = new Browser(server).open(link());
        assertThat(shown).hasStatusOk();
        assertThat(shown).headers().hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(shown.getRequest().getSession(false)).isNull();
        Document page = Browser.page(shown);
        assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains("c***@example.org", "Nouveau message").doesNotContain(CLAIRE);
        assertThat(page.selectFirst("form").attr("method")).isEqualTo("post");
        assertThat(mails()).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void the_button_stops_the_mails_and_says_what_still_arrives() {
        Browser browser = new Browser(server);
        String link = link();
        browser.open(link);
        MvcTestResult stopped = browser.send(link);
        assertThat(stopped).hasStatusOk();
        assertThat(Browser.page(stopped).text()).contains("C’est fait", "protègent votre compte");
        assertThat(Browser.page(stopped).select("a[href=/client/account]")).hasSize(1);
        assertThat(stopped.getRequest().getSession(false)).isNull();
        assertThat(mails()).isEqualTo(MailChoice.NONE);

        lab.answered(claire, "Encore");
        clock.advance(Duration.ofHours(1));
        lab.round();
        assertThat(mailbox.to(CLAIRE)).hasSize(1);
        assertThat(browser.send(link)).as("again").hasStatusOk();
    }

    @Test
    void one_post_of_a_mail_program_is_enough() {
        String link = link();
        MvcTestResult stopped = new Browser(server)
                .request(HttpMethod.POST, link)
                .param("List-Unsubscribe", "One-Click")
                .exchange();
        assertThat(stopped).hasStatusOk();
        assertThat(mails()).isEqualTo(MailChoice.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "-_-", "a.b"})
    void garbage_is_told_in_words(String token) {
        Browser browser = new Browser(server);
        MvcTestResult shown = browser.open("/unsubscribe/" + token);
        assertThat(shown).hasStatus(410);
        assertThat(Browser.page(shown).text()).contains("Ce lien ne fonctionne plus");
        assertThat(browser.request(HttpMethod.POST, "/unsubscribe/" + token).exchange())
                .hasStatus(410);
    }

    @Test
    void a_link_that_was_tampered_with_stops_nothing() {
        String link = link();
        int middle = link.length() - 20;
        char other = link.charAt(middle) == 'A' ? 'B' : 'A';
        String tampered = link.substring(0, middle) + other + link.substring(middle + 1);
        assertThat(new Browser(server).request(HttpMethod.POST, tampered).exchange())
                .hasStatus(410);
        assertThat(new Browser(server)
                        .request(HttpMethod.POST, link.substring(0, link.length() - 1))
                        .exchange())
                .hasStatus(410);
        assertThat(mails()).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void other_forms_still_need_their_token() {
        assertThat(new Browser(server).request(HttpMethod.POST, "/reset").exchange())
                .hasStatus(403);
    }
}
