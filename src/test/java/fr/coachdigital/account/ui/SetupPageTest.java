package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.WrongSetupCode;
import fr.coachdigital.shared.EmailAddress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SetupPageTest extends EntryPageTest {

    @Test
    void is_not_there_once_an_account_exists() {
        assertThat(pages.get().uri("/setup").exchange()).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(create("code", "Camille", "camille@example.org")).hasRedirectedUrl("/login");
        then(firstAccount).should(never()).create(any(), any(), any(), any());
    }

    @Test
    void explains_where_the_code_is() throws Exception {
        given(firstAccount.isNeeded()).willReturn(true);
        Document page = parse(pages.get().uri("/setup").exchange());
        assertThat(page.getElementById("code-hint").text()).contains("journal");
        assertThat(page.getElementById("code").attr("autocomplete")).isEqualTo("off");
    }

    @Test
    void makes_the_account_and_leads_to_the_sign_in() {
        given(firstAccount.isNeeded()).willReturn(true);
        assertThat(create("code", " Camille ", "Camille@Example.org"))
                .hasStatus(302)
                .hasRedirectedUrl("/login?ready");
        then(firstAccount).should().create(any(), eq("Camille"), eq(EmailAddress.of("camille@example.org")), any());
    }

    @Test
    void every_mistake_is_told_at_once_and_what_was_typed_is_kept() throws Exception {
        given(firstAccount.isNeeded()).willReturn(true);
        MvcTestResult answer = create("", "é".repeat(10_000), HOSTILE);
        assertThat(answer).hasStatus(422).bodyText().doesNotContain("carottes");
        Document page = parse(answer);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#code", "#name", "#email");
        assertThat(page.getElementById("name").val()).hasSize(10_000);
        assertThat(page.getElementById("email").val()).isEqualTo(HOSTILE);
        then(firstAccount).should(never()).create(any(), any(), any(), any());
    }

    @Test
    void a_wrong_code_is_told_on_its_field() throws Exception {
        given(firstAccount.isNeeded()).willReturn(true);
        willThrow(new WrongSetupCode()).given(firstAccount).create(any(), any(), any(), any());
        MvcTestResult answer = create("code", "Camille", "camille@example.org");
        assertThat(answer).hasStatus(422);
        assertThat(parse(answer).getElementById("code-error").text()).contains("journal du dernier démarrage");
    }

    @Test
    void whoever_comes_second_signs_in() {
        given(firstAccount.isNeeded()).willReturn(true);
        willThrow(new LinkDead()).given(firstAccount).create(any(), any(), any(), any());
        assertThat(create("code", "Camille", "camille@example.org")).hasRedirectedUrl("/login");
    }

    private MvcTestResult create(String code, String name, String email) {
        return pages.post()
                .uri("/setup")
                .with(itsForm())
                .param("code", code)
                .param("name", name)
                .param("email", email)
                .param("password", "sept carottes râpées")
                .param("repeat", "sept carottes râpées")
                .exchange();
    }
}
