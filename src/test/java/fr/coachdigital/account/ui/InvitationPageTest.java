package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.OpenInvitation;
import fr.coachdigital.platform.security.PasswordProblem;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class InvitationPageTest extends EntryPageTest {

    private static final String LINK = "/client/invitation/the-token";
    private static final EmailAddress EMAIL = EmailAddress.of("claire@example.org");
    private static final SignedIn CLAIRE = new SignedIn(
            Realm.CLIENT, 7, new ClientId(3), EMAIL, "Claire Martin", Language.FR, ColorScheme.SYSTEM, "", false);

    @Test
    void greets_the_client_names_the_coach_and_shows_the_address() throws Exception {
        invited("Claire", Language.FR);
        MvcTestResult answer = pages.get().uri(LINK).exchange();
        assertThat(answer).hasStatusOk();
        Document page = parse(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bonjour Claire, bienvenue !");
        assertThat(page.selectFirst("main").text()).contains("Camille Laurent", "Au moins 15 caractères");
        assertThat(page.getElementById("email").val()).isEqualTo("claire@example.org");
        assertThat(page.getElementById("email").hasAttr("readonly")).isTrue();
        assertThat(page.getElementById("email").attr("autocomplete")).isEqualTo("username");
        assertThat(page.select("input[autocomplete=new-password]")).hasSize(2);
        then(invitations).should(never()).accept(any(), any(), any());
    }

    @Test
    void speaks_the_language_of_the_invitation_whatever_the_browser_says() throws Exception {
        invited("", Language.EN);
        Document page = parse(
                pages.get().uri(LINK).header(HttpHeaders.ACCEPT_LANGUAGE, "fr").exchange());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Hello and welcome!");
    }

    @Test
    void a_good_password_signs_in_and_leads_to_the_dashboard() {
        invited("Claire", Language.FR);
        given(invitations.accept(eq("the-token"), any(), any())).willReturn(CLAIRE);
        assertThat(accept("sept carottes râpées", "sept carottes râpées"))
                .hasStatus(302)
                .hasRedirectedUrl("/client/dashboard");
        then(sessions).should().begin(eq(CLAIRE), any(), any());
    }

    @Test
    void two_different_passwords_are_told_on_the_field_and_kept_nowhere() throws Exception {
        invited("Claire", Language.FR);
        MvcTestResult answer = accept("sept carottes râpées", "huit carottes râpées");
        assertThat(answer).hasStatus(422).bodyText().doesNotContain("carottes");
        Document page = parse(answer);
        assertThat(page.getElementById("repeat").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("repeat").attr("aria-describedby")).isEqualTo("repeat-error");
        assertThat(page.getElementById("repeat-error").text()).contains("ne sont pas identiques");
        assertThat(page.select("[role=alert] a[href=#repeat]")).hasSize(1);
        then(invitations).should(never()).accept(any(), any(), any());
    }

    @Test
    void a_refused_password_is_explained_and_the_link_stays_alive() throws Exception {
        invited("Claire", Language.FR);
        given(invitations.accept(any(), any(), any())).willThrow(new PasswordRefused(PasswordProblem.CONTEXT_WORD));
        MvcTestResult answer = accept("claire martin claire", "claire martin claire");
        assertThat(answer).hasStatus(422);
        assertThat(parse(answer).getElementById("password-error").text()).contains("Évitez votre nom");
        then(sessions).shouldHaveNoInteractions();
    }

    @Test
    void a_dead_link_is_one_page_that_offers_a_new_invitation() throws Exception {
        given(invitations.open(any())).willReturn(Optional.empty());
        MvcTestResult answer = pages.get().uri(LINK).exchange();
        assertThat(answer).hasStatus(410);
        Document page = parse(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Ce lien ne fonctionne plus");
        assertThat(page.selectFirst("form button[name=again]").text()).isEqualTo("Demander une nouvelle invitation");
        assertThat(page.select("a[href=/client/login], a[href=/client/reset]")).hasSize(2);
    }

    @Test
    void whoever_comes_second_meets_the_same_page() {
        invited("Claire", Language.FR);
        given(invitations.accept(any(), any(), any())).willThrow(new LinkDead());
        assertThat(accept("sept carottes râpées", "sept carottes râpées"))
                .hasStatus(410)
                .bodyText()
                .contains("Ce lien ne fonctionne plus");
        then(sessions).shouldHaveNoInteractions();
    }

    @Test
    void one_click_asks_for_another_and_answers_the_same_for_every_token() {
        MvcTestResult answer =
                pages.post().uri(LINK).with(itsForm()).param("again", "1").exchange();
        assertThat(answer).hasStatusOk().bodyText().contains("vous enverra une nouvelle invitation");
        then(invitations).should().askForAnother("the-token");
        then(invitations).should(never()).open(any());
    }

    @Test
    void a_name_is_text_whatever_it_looks_like() throws Exception {
        invited(HOSTILE, Language.FR);
        Document page = parse(pages.get().uri(LINK).exchange());
        assertThat(page.selectFirst("h1").wholeText()).contains(HOSTILE);
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        assertThat(pages.post()
                        .uri(LINK)
                        .param("password", "sept carottes râpées")
                        .exchange())
                .hasStatus(403);
        then(invitations).shouldHaveNoInteractions();
    }

    private void invited(String firstName, Language language) {
        given(invitations.open("the-token"))
                .willReturn(Optional.of(new OpenInvitation(firstName, firstName + " Martin", EMAIL, language)));
    }

    private MvcTestResult accept(String password, String repeat) {
        return pages.post()
                .uri(LINK)
                .with(itsForm())
                .param("password", password)
                .param("repeat", repeat)
                .exchange();
    }
}
