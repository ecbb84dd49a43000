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
import fr.coachdigital.platform.ui.FileAddresses;
import fr.coachdigital.platform.ui.PortalBundle;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** The plain pages alone, with everything behind them played; the whole stack is tried elsewhere. */
@SpringJUnitWebConfig(EntryPageTest.Pages.class)
abstract class EntryPageTest {

    /** What people type who wish no good, or only write otherwise. */
    static final String HOSTILE = "\"><script>alert(1)</script>' onfocus=alert(2) ${7*7} 🦊 \u202Eמרחבא";

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
    void practice(@Autowired WebApplicationContext application) {
        pages = MockMvcTester.from(
                application,
                builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                        .build());
        given(settings.current())
                .willReturn(new Practice("Coach Digital", "Camille Laurent", "camille@example.org", "#0f6b6b"));
    }

    /** As the page's own form is sent; Spring's test helper for this would make a session. */
    static RequestPostProcessor itsForm() {
        return request -> {
            request.setCookies(new Cookie("XSRF-TOKEN", "the-token"));
            request.setParameter("_csrf", "the-token");
            return request;
        };
    }

    static Document parse(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({
        EmailChangeController.class,
        FileAddresses.class,
        EntryConfiguration.class,
        EntryFrame.class,
        InvitationController.class,
        LegalNoticeController.class,
        LoginController.class,
        PasswordResetController.class,
        PasswordStrengthController.class,
        PasswordWords.class,
        PortalBundle.class,
        ErrorReports.class,
        ReferencedErrors.class,
        SetupController.class,
        Texts.class
    })
    @EnableWebSecurity
    static class Pages {

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("vaadin-i18n/translations");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }

        /** The forms' own guard stays, everything else is open. */
        @Bean
        SecurityFilterChain everything(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                            .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                    .build();
        }
    }
}
