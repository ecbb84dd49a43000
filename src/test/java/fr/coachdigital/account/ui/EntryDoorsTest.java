package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.account.Invitations;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plain pages behind the product's own filters. */
@DatabaseTest
class EntryDoorsTest {

    private final MockMvcTester pages;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final Invitations invitations;

    EntryDoorsTest(MockMvcTester pages, Fixtures fixtures, SignIn signIn, Invitations invitations) {
        this.pages = pages;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.invitations = invitations;
    }

    @BeforeEach
    void coach() {
        fixtures.coach("coach@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/client/login",
                "/reset",
                "/client/reset",
                "/reset/unknown",
                "/client/invitation/unknown",
                "/email/unknown",
                "/legal"
            })
    void a_page_is_guarded_and_leaves_no_session_behind(String path) throws Exception {
        MvcTestResult answer = get(path);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies())
                .extracting(Cookie::getName)
                .doesNotContain("JSESSIONID", "SESSION");
        assertThat(answer).hasHeader("Referrer-Policy", "no-referrer").hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        String policy = answer.getResponse().getHeader("Content-Security-Policy");
        Document page = parse(answer);
        assertThat(page.select("script, style, link[rel=stylesheet]"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(policy).contains("'nonce-" + element.attr("nonce") + "'"));
    }

    @Test
    void a_client_comes_in_by_the_invitation() throws Exception {
        ClientId client = fixtures.client("Claire", "Martin", "claire@example.org");
        signIn.coach(fixtures.coach("camille@example.org"));
        String link = invitations.createLink(client).getPath();
        signIn.nobody();

        MvcTestResult shown = get(link);
        assertThat(shown).hasStatusOk();
        Document page = parse(shown);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bonjour Claire, bienvenue !");

        MvcTestResult accepted = pages.post()
                .uri(link)
                .with(request -> {
                    request.setServletPath(link);
                    request.setPathInfo(null);
                    request.setCookies(shown.getResponse().getCookies());
                    return request;
                })
                .param("_csrf", page.selectFirst("input[name=_csrf]").val())
                .param("password", Fixtures.PASSWORD)
                .param("repeat", Fixtures.PASSWORD)
                .exchange();
        assertThat(accepted).hasStatus(302).hasRedirectedUrl("/client/dashboard");
        assertThat(accepted.getRequest().getSession(false)).isNotNull();
        assertThat(get(link)).hasStatus(410);
    }

    private MvcTestResult get(String path) {
        return pages.get()
                .uri(path)
                .with(request -> {
                    // As a servlet container would say it.
                    request.setServletPath(path);
                    request.setPathInfo(null);
                    return request;
                })
                .exchange();
    }

    private static Document parse(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
