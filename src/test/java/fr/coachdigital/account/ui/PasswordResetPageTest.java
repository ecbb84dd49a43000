package fr.coachdigital.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import fr.coachdigital.account.LinkDead;
import fr.coachdigital.platform.security.PasswordProblem;
import fr.coachdigital.platform.security.PasswordRefused;
import fr.coachdigital.platform.security.Realm;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PasswordResetPageTest extends EntryPageTest {

    private static final String GOOD = "sept carottes râpées";

    @ParameterizedTest
    @CsvSource({"/reset, COACH, /login", "/client/reset, CLIENT, /client/login"})
    void asks_for_the_address_and_answers_the_same_whatever_it_is(String path, Realm realm, String back)
            throws Exception {
        Document form = parse(pages.get().uri(path).exchange());
        assertThat(form.selectFirst("form").attr("action")).isEqualTo(path);
        assertThat(form.select("a[href=" + back + "]")).hasSize(1);

        for (String typed : new String[] {"claire@example.org", "", HOSTILE, "é".repeat(10_000)}) {
            MvcTestResult answer =
                    pages.post().uri(path).with(itsForm()).param("email", typed).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(parse(answer).selectFirst("main").text())
                    .contains("Si un compte existe à cette adresse, un e-mail est en route.");
            then(reset).should().request(realm, typed);
        }
    }

    @Test
    void a_living_link_shows_the_form_and_is_not_consumed() throws Exception {
        given(reset.isOpen(Realm.CLIENT, "t")).willReturn(true);
        MvcTestResult answer = pages.get().uri("/client/reset/t").exchange();
        assertThat(answer).hasStatusOk();
        Document page = parse(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Nouveau mot de passe");
        assertThat(page.selectFirst("form").attr("action")).isEqualTo("/client/reset/t");
        assertThat(pages.head().uri("/client/reset/t").exchange()).hasStatusOk();
        then(reset).should(never()).reset(any(), any(), any());
    }

    @Test
    void a_dead_link_leads_to_a_new_one() throws Exception {
        MvcTestResult answer = pages.get().uri("/client/reset/t").exchange();
        assertThat(answer).hasStatus(410);
        assertThat(parse(answer).select("a.primary[href=/client/reset]")).hasSize(1);
        willThrow(new LinkDead()).given(reset).reset(any(), any(), any());
        assertThat(choose("/reset/t", GOOD, GOOD)).hasStatus(410);
    }

    @Test
    void a_new_password_leads_back_to_the_sign_in() {
        assertThat(choose("/reset/t", GOOD, GOOD)).hasStatus(302).hasRedirectedUrl("/login?reset");
        assertThat(choose("/client/reset/t", GOOD, GOOD)).hasRedirectedUrl("/client/login?reset");
        then(reset).should().reset(eq(Realm.COACH), eq("t"), any());
    }

    @Test
    void what_is_wrong_stands_on_the_field() throws Exception {
        assertThat(parse(choose("/reset/t", "", ""))
                        .getElementById("password-error")
                        .text())
                .isEqualTo("Choisissez un mot de passe.");
        willThrow(new PasswordRefused(PasswordProblem.TOO_SHORT)).given(reset).reset(any(), any(), any());
        MvcTestResult answer = choose("/reset/t", "court", "court");
        assertThat(answer).hasStatus(422);
        assertThat(parse(answer).getElementById("password-error").text())
                .isEqualTo("Trop court : il faut au moins 15 caractères.");
    }

    private MvcTestResult choose(String path, String password, String repeat) {
        return pages.post()
                .uri(path)
                .with(itsForm())
                .param("password", password)
                .param("repeat", repeat)
                .exchange();
    }
}
