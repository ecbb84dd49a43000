package fr.coachdigital.account.ui;

import static org.mockito.BDDMockito.given;

import fr.coachdigital.account.EmailChange;
import fr.coachdigital.account.FirstAccount;
import fr.coachdigital.account.InvitationAcceptance;
import fr.coachdigital.account.PasswordReset;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.SignInSessions;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plain pages alone, with everything behind them played. */
@WebMvcTest(
        controllers = {
            LoginController.class,
            SetupController.class,
            PasswordResetController.class,
            InvitationController.class,
            EmailChangeController.class,
            PasswordStrengthController.class,
            LegalNoticeController.class
        },
        properties = "spring.messages.basename=vaadin-i18n/translations")
@Import({
    EntryConfiguration.class,
    PortalBundle.class,
    PasswordWords.class,
    ReferencedErrors.class,
    ErrorReports.class,
    Texts.class,
    EntryPageTest.OpenDoors.class
})
abstract class EntryPageTest {

    /** What people type who wish no good, or only write otherwise. */
    static final String HOSTILE = "\"><script>alert(1)</script>' onfocus=alert(2) ${7*7} 🦊 \u202Eמרחבא";

    @Autowired
    MockMvcTester pages;

    @MockitoBean
    PracticeSettings settings;

    @MockitoBean
    FirstAccount firstAccount;

    @MockitoBean
    PasswordReset reset;

    @MockitoBean
    InvitationAcceptance invitations;

    @MockitoBean
    EmailChange emailChange;

    @MockitoBean
    SignInSessions sessions;

    @MockitoBean
    PasswordPolicy policy;

    @BeforeEach
    void practice() {
        given(settings.current())
                .willReturn(new Practice("Coach Digital", "Camille Laurent", "camille@example.org", "#0f6b6b"));
    }

    static Document parse(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** The forms' own guard stays, everything else is open. */
    static class OpenDoors {

        @Bean
        SecurityFilterChain everything(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                    .build();
        }
    }
}
