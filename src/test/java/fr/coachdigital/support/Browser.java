package fr.coachdigital.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.security.Realm;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A visitor with cookies, a session and an address of their own, who fills in the forms that the pages show. Limits
 * outlive a test, so each visitor comes from another address.
 */
public final class Browser {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final MockMvcTester server;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable MockHttpSession session;
    private @Nullable String formToken;

    public Browser(MockMvcTester server) {
        this(server, newAddress());
    }

    public Browser(MockMvcTester server, String address) {
        this.server = server;
        this.address = address;
    }

    /** An address nobody has come from. */
    public static String newAddress() {
        int visitor = VISITORS.incrementAndGet();
        return "198.18." + visitor / 250 + "." + (1 + visitor % 250);
    }

    public MvcTestResult open(String path) {
        return take(request(HttpMethod.GET, path).exchange());
    }

    /** Sends a form with the token that the product's own pages carry; fields are names and values in turn. */
    public MvcTestResult send(String path, String... fields) {
        if (formToken == null) formToken = tokenOf(open("/reset"));
        MockMvcRequestBuilder request = request(HttpMethod.POST, path).param("_csrf", formToken);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return take(request.exchange());
    }

    public MvcTestResult signIn(Realm realm, String email, String password) {
        return send(realm.signInPath(), "username", email, "password", password);
    }

    /** Signs in with {@link Fixtures#PASSWORD}, which must work. */
    public Browser signedIn(Realm realm, String email) {
        assertThat(signIn(realm, email, Fixtures.PASSWORD)).hasStatus(302);
        return this;
    }

    /** Whoever signed in speaks as this person from now on, as a coach does who looks at a portal. */
    public Browser speakingAs(SecurityContext person) {
        if (session == null) throw new IllegalStateException("Nobody signed in");
        session.setAttribute("SPRING_SECURITY_CONTEXT", person);
        return this;
    }

    /** A request as this visitor would send it, to be made special. */
    public MockMvcRequestBuilder request(HttpMethod method, String path) {
        MockMvcRequestBuilder request = server.method(method)
                .uri(URI.create(path))
                .servletPath(servletPath(path))
                .remoteAddress(address);
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        if (session != null && !session.isInvalid()) request.session(session);
        return request;
    }

    /** What the container would make of it. */
    private static String servletPath(String path) {
        String asked = path.split("\\?", 2)[0];
        return asked.equals("/") ? "" : asked;
    }

    /** Keeps the cookies and the session of an answer. */
    public MvcTestResult take(MvcTestResult answer) {
        for (Cookie cookie : answer.getResponse().getCookies()) cookies.put(cookie.getName(), cookie);
        HttpSession given = answer.getRequest().getSession(false);
        if (given instanceof MockHttpSession mock) session = mock;
        return answer;
    }

    public String address() {
        return address;
    }

    public @Nullable MockHttpSession session() {
        return session;
    }

    /** Begins with this session, as if somebody had planted its cookie. */
    public void use(MockHttpSession planted) {
        session = planted;
    }

    public static Document page(MvcTestResult answer) {
        return Jsoup.parse(body(answer));
    }

    public static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The body without what differs by design from one answer to the next. */
    public static String plainBody(MvcTestResult answer) {
        return body(answer)
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "csrf");
    }

    private static String tokenOf(MvcTestResult answer) {
        return page(answer).select("input[name=_csrf]").attr("value");
    }
}
