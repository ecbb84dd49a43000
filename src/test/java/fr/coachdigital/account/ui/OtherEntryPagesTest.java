package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import fr.coachdigital.account.EmailTaken;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.OpenInvitation;
import fr.coachdigital.platform.security.PasswordProblem;
import fr.coachdigital.platform.security.PasswordStrength;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OtherEntryPagesTest extends EntryPageTest {

    @Test
    void an_address_is_confirmed_by_the_button_not_by_the_link() throws Exception {
        MvcTestResult shown = pages.get().uri("/client/email/t").exchange();
        assertThat(shown).hasStatusOk();
        assertThat(parse(shown).selectFirst("form").attr("action")).isEqualTo("/client/email/t");
        then(emailChange).shouldHaveNoInteractions();

        assertThat(pages.post().uri("/client/email/t").with(itsForm()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Adresse confirmée");
        then(emailChange).should().confirm(Realm.CLIENT, "t");
    }

    @Test
    void an_address_that_cannot_be_confirmed_says_why() {
        willThrow(new LinkDead()).given(emailChange).confirm(Realm.COACH, "dead");
        willThrow(new EmailTaken()).given(emailChange).confirm(Realm.COACH, "taken");
        assertThat(pages.post().uri("/email/dead").with(itsForm()).exchange())
                .hasStatus(410)
                .bodyText()
                .contains("Ce lien ne fonctionne plus");
        assertThat(pages.post().uri("/email/taken").with(itsForm()).exchange())
                .hasStatus(409)
                .bodyText()
                .contains("déjà utilisée");
    }

    @Test
    void the_meter_judges_in_words_of_the_browser() {
        given(policy.judge(any(), any())).willReturn(new PasswordStrength(1, PasswordProblem.TOO_SHORT));
        assertThat(judge("fr"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{'score':1,'text':'Faible','problem':'Trop court\u00a0: il faut au moins 15 caractères.'}"
                                .replace('\'', '"'));
        given(policy.judge(any(), any())).willReturn(new PasswordStrength(4, null));
        assertThat(judge("en"))
                .bodyJson()
                .isLenientlyEqualTo("{\"score\":4,\"text\":\"Very strong\",\"problem\":null}");
    }

    @Test
    void the_legal_notice_says_only_what_is_known() throws Exception {
        Document page = parse(pages.get().uri("/legal").exchange());
        assertThat(page.title()).isEqualTo("Mentions légales – Coach Digital");
        assertThat(page.select("h2").eachText()).containsExactly("Éditeur", "Données personnelles", "Cookies");
        assertThat(page.text()).contains("Camille Laurent", "camille@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "403, Accès refusé",
        "404, Cette page n’existe pas",
        "405, Cette page ne s’ouvre pas ainsi",
        "418, La demande n’a pas été comprise",
        "429, 'Un instant, s’il vous plaît'"
    })
    void an_error_is_a_page_in_words(int status, String heading) throws Exception {
        Document page = parse(error(status, "fr"));
        assertThat(page.select("h1").eachText()).containsExactly(heading);
        assertThat(page.title()).isEqualTo(heading + " – Coach Digital");
        assertThat(page.select("code")).isEmpty();
    }

    @Test
    void an_unexpected_failure_gives_a_reference_and_no_detail() throws Exception {
        MvcTestResult answer = error(500, "en");
        assertThat(answer).hasStatus(500).bodyText().doesNotContain("secret detail");
        Document page = parse(answer);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("code").text()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/client/login",
                "/setup",
                "/reset",
                "/client/reset",
                "/reset/t",
                "/client/invitation/t",
                "/client/email/t",
                "/legal"
            })
    void each_page_is_small_has_one_heading_and_labels_every_field(String path) throws Exception {
        given(firstAccount.isNeeded()).willReturn(path.equals("/setup"));
        given(reset.isOpen(any(), any())).willReturn(true);
        given(invitations.open(any()))
                .willReturn(Optional.of(new OpenInvitation(
                        "Claire", "Claire Martin", EmailAddress.of("claire@example.org"), Language.FR)));
        MvcTestResult answer = pages.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        Document page = parse(answer);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden])"))
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
        int bytes = answer.getResponse().getContentAsByteArray().length;
        for (var asset : page.select("link[rel=stylesheet], script[src]"))
            bytes += size(asset.attr("href") + asset.attr("src"));
        assertThat(bytes).isLessThan(60 * 1024);
    }

    private static int size(String address) throws IOException {
        return Files.readAllBytes(Path.of("frontend" + address.replaceAll("[?;].*", ""))).length;
    }

    private MvcTestResult judge(String language) {
        return pages.post()
                .uri("/password-strength")
                .with(itsForm())
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .param("password", "whatever")
                .exchange();
    }

    private MvcTestResult error(int status, String language) {
        return pages.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret detail")
                .exchange();
    }
}
