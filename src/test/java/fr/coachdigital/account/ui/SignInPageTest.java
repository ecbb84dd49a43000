package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInPageTest extends EntryPageTest {

    @Test
    void the_client_signs_in_on_a_page_in_french() throws Exception {
        MvcTestResult answer = pages.get().uri("/client/login").exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/html;charset=UTF-8");
        Document page = parse(answer);
        assertThat(page.title()).isEqualTo("Connexion – Coach Digital");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").eachText()).containsExactly("Votre espace client");
        assertThat(page.text()).contains("Camille Laurent", "Mot de passe oublié ?", "Vous êtes le coach ?");
        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/client/login");
        assertThat(page.selectFirst("form input[name=_csrf]").val()).isNotEmpty();
        assertThat(page.getElementById("username").attr("autocomplete")).isEqualTo("username");
        assertThat(page.getElementById("password").attr("autocomplete")).isEqualTo("current-password");
    }

    @Test
    void the_coach_is_shown_the_way_to_the_clients_page() throws Exception {
        Document page = parse(pages.get().uri("/login").exchange());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Espace coach");
        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/login");
        assertThat(page.select("a[href=/client/login]")).hasSize(1);
        assertThat(page.select("a[href=/reset]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'de, en;q=0.8, fr;q=0.5', en, Your client space",
        "en-US, en, Your client space",
        "es, fr, Votre espace client",
        "fr-CA, fr, Votre espace client"
    })
    void speaks_the_language_of_the_browser(String accepted, String lang, String heading) throws Exception {
        Document page = parse(pages.get()
                .uri("/client/login")
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(lang);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "ended, Vous êtes déconnecté",
        "expired, sans activité",
        "closed, session a été fermée",
        "reset, mot de passe est changé",
        "confirmed, adresse e-mail est confirmée",
        "ready, compte est prêt"
    })
    void says_how_the_person_came_here(String parameter, String words) throws Exception {
        Document page = parse(pages.get().uri("/client/login?" + parameter).exchange());
        assertThat(page.select("[role=status]").text()).contains(words);
    }

    @Test
    void a_failure_says_nothing_of_its_reason_and_keeps_the_address() throws Exception {
        MvcTestResult answer = pages.post()
                .uri("/client/login")
                .with(itsForm())
                .requestAttr("signInProblem", "BAD_CREDENTIALS")
                .param("username", "claire@example.org")
                .param("password", "not the right one")
                .param("next", "/client/documents")
                .exchange();
        assertThat(answer).hasStatus(401).bodyText().doesNotContain("not the right one");
        Document page = parse(answer);
        assertThat(page.select("[role=alert]").text()).contains("ne correspond pas");
        assertThat(page.getElementById("username").val()).isEqualTo("claire@example.org");
        assertThat(page.getElementById("password").val()).isEmpty();
        assertThat(page.getElementById("password").hasAttr("autofocus")).isTrue();
        assertThat(page.getElementById("password").attr("aria-describedby")).isEqualTo("problem");
        assertThat(page.selectFirst("input[name=next]").val()).isEqualTo("/client/documents");
    }

    @Test
    void haste_is_told_how_long_to_wait() throws Exception {
        MvcTestResult answer = pages.post()
                .uri("/login")
                .with(itsForm())
                .requestAttr("signInProblem", "LIMITED")
                .requestAttr("retryAfterSeconds", 90L)
                .exchange();
        assertThat(answer).hasStatus(429).hasHeader(HttpHeaders.RETRY_AFTER, "90");
        assertThat(parse(answer).select("[role=alert]").text()).contains("Réessayez dans 2 minutes");
    }

    @Test
    void hostile_text_is_shown_as_text() throws Exception {
        String typed = HOSTILE + "é".repeat(10_000);
        MvcTestResult answer = pages.post()
                .uri("/client/login?next=javascript:alert(3)")
                .with(itsForm())
                .param("username", typed)
                .exchange();
        assertThat(answer).hasStatus(401);
        Document page = parse(answer);
        assertThat(page.getElementById("username").val()).isEqualTo(typed);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onfocus]")).isEmpty();
        assertThat(page.select("input[name=next], a[href^=javascript]")).isEmpty();
    }

    @Test
    void an_installation_without_accounts_leads_to_its_setup() {
        given(firstAccount.isNeeded()).willReturn(true);
        assertThat(pages.get().uri("/login").exchange()).hasStatus(302).hasRedirectedUrl("/setup");
        assertThat(pages.get().uri("/client/login").exchange()).hasStatusOk();
    }

    @Test
    void the_clients_area_begins_at_its_sign_in() {
        assertThat(pages.get().uri("/client").exchange()).hasStatus(302).hasRedirectedUrl("/client/login");
    }

    @Test
    void scripts_and_styles_carry_the_nonce_and_nothing_runs_inline() throws Exception {
        Document page = parse(pages.get()
                .uri("/client/login")
                .requestAttr("cspNonce", "n0nce")
                .exchange());
        assertThat(page.select("script, style, link[rel=stylesheet]"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.attr("nonce")).isEqualTo("n0nce"));
        assertThat(page.select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void no_visit_leaves_a_session_behind() {
        MvcTestResult answer = pages.get().uri("/client/login").exchange();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).extracting("name").containsExactly("XSRF-TOKEN");
    }
}
