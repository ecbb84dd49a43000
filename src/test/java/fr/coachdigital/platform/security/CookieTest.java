package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.CoachProperties;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** AUT-16: cookies belong to this host alone, over TLS alone, and no script reads them. */
class CookieTest {

    private static SecurityBeans at(String baseUrl) {
        return new SecurityBeans(new CoachProperties(URI.create(baseUrl), Path.of("target")));
    }

    @Test
    void the_session_cookie_is_bound_to_the_host() throws ServletException {
        MockServletContext context = new MockServletContext();
        at("https://portail.example.org").sessionCookie().onStartup(context);
        var cookie = context.getSessionCookieConfig();
        assertThat(cookie.getName()).isEqualTo("__Host-SESSION");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void so_is_the_one_of_the_forms() {
        CsrfTokenRepository repository = at("https://portail.example.org").csrfCookie();
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        repository.saveToken(repository.generateToken(request), request, response);
        var cookie = response.getCookie("__Host-CSRF");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void on_the_own_machine_without_tls_the_names_are_plain() throws ServletException {
        MockServletContext context = new MockServletContext();
        at("http://localhost:8080").sessionCookie().onStartup(context);
        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("SESSION");
        assertThat(context.getSessionCookieConfig().isSecure()).isFalse();
        assertThat(context.getSessionCookieConfig().isHttpOnly()).isTrue();
    }
}
