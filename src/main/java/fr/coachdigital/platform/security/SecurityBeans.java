package fr.coachdigital.platform.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import fr.coachdigital.platform.CoachProperties;
import jakarta.servlet.DispatcherType;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.transaction.PlatformTransactionManager;

/** Cookies, bound to this host alone wherever the product is reached over TLS, and the guards that replace defaults. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {

    private final boolean secure;

    SecurityBeans(CoachProperties settings) {
        this.secure = "https".equals(settings.baseUrl().getScheme());
    }

    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            context.getSessionCookieConfig().setName(name("SESSION"));
            context.getSessionCookieConfig().setHttpOnly(true);
            context.getSessionCookieConfig().setSecure(secure);
            context.getSessionCookieConfig().setPath("/");
            context.getSessionCookieConfig().setAttribute("SameSite", "Lax");
        };
    }

    @Bean
    CsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(name("CSRF"));
        cookie.setCookieCustomizer(
                attributes -> attributes.secure(secure).httpOnly(true).path("/").sameSite("Lax"));
        return cookie;
    }

    private String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    @Bean
    FilterRegistrationBean<ErrorAnswerHeaders> errorAnswerHeaders() {
        FilterRegistrationBean<ErrorAnswerHeaders> registration =
                new FilterRegistrationBean<>(new ErrorAnswerHeaders());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    @Primary
    NavigationAccessControl realmNavigationAccessControl(CurrentUser currentUser) {
        return new RealmNavigationAccessControl(currentUser);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, CurrentUser currentUser) {
        return new PreviewAwareTransactionManager(dataSource, currentUser);
    }
}
