package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** WEB-01, 02, 03, 10: what a real server sends to strangers. */
@DatabaseTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.test.print-condition-evaluation-report=false")
class OverTheWireTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9_-]{22,})'");
    private static final String VAADIN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final int port;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final Manager sessions;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    OverTheWireTest(@LocalServerPort int port, DSLContext sql, Fixtures fixtures, ApplicationContext application) {
        this.port = port;
        this.sql = sql;
        this.fixtures = fixtures;
        TomcatWebServer tomcat = (TomcatWebServer) ((WebServerApplicationContext) application).getWebServer();
        this.sessions = ((Context) tomcat.getTomcat().getHost().findChildren()[0]).getManager();
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-Proto", "https")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("a=b") : BodyPublishers.noBody());
        if (method.equals("POST")) request.header("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What a client that keeps to no rules gets. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET, /client/login",
        "200, GET, /client/reset",
        "200, GET, /legal",
        "200, HEAD, /client/login",
        "302, GET, /",
        "302, GET, /client",
        "302, GET, /admin/clients",
        "302, GET, /client/dashboard",
        "302, GET, /unknown/page",
        "410, GET, /client/invitation/unknown",
        "410, GET, /reset/unknown",
        "410, GET, /payment/unknown",
        "403, POST, /payment/unknown/again",
        "404, GET, /payment",
        "400, POST, /webhooks/stripe",
        "405, GET, /webhooks/stripe",
        "404, GET, /webhooks/",
        "404, POST, /webhooks/other",
        "403, POST, /login",
        "403, POST, /client/login",
        "403, POST, /setup",
        "403, POST, /client/reset",
        "403, POST, /client/invitation/unknown",
        "403, POST, /client/email/unknown",
        "403, POST, /password-strength",
        "403, POST, /logout",
        "403, POST, /",
        "403, POST, /unknown/page",
        "403, PUT, /unknown/page",
        "403, DELETE, /admin/clients",
        "403, GET, /actuator/env",
        "403, GET, /actuator",
        "403, GET, /actuator/heapdump",
        "403, GET, /actuator/unknown",
        "302, GET, '/?v-r=init&location=admin'",
        "400, GET, /login;jsessionid=1",
        "400, GET, //login",
        "400, GET, /admin/%2e%2e/login",
        "400, GET, /login%0d%0aa:b",
        "404, GET, /error"
    })
    void every_answer_carries_the_headers(int status, String method, String path) throws Exception {
        fixtures.coach("camille@example.org");
        HttpResponse<String> answer = ask(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertHeaders(answer);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Set-Cookie")).doesNotContain("SESSION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/entry.css",
                "/scripts/entry.js",
                "/icons/favicon.svg",
                "/icons/app-192.png",
                "/actuator/health",
                "/actuator/health/liveness",
                "/VAADIN/unknown.js",
                "/styles/unknown.css",
                "/scripts/unknown.js",
                "/manifest.webmanifest"
            })
    void so_does_what_pages_and_machines_fetch(String path) throws Exception {
        HttpResponse<String> answer = ask("GET", path);
        assertHeaders(answer);
        assertThat(header(answer, "Set-Cookie")).doesNotContain("SESSION");
    }

    private static void assertHeaders(HttpResponse<?> answer) {
        assertThat(header(answer, "Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("|");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "via");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/client/login", "/client/reset", "/client/invitation/unknown", "/legal", "/reset/unknown"})
    void entry_pages_run_only_what_carries_their_nonce(String path) throws Exception { // WEB-02
        Set<String> nonces = new HashSet<>();
        for (int visit = 0; visit < 3; visit++) {
            HttpResponse<String> page = ask("GET", path);
            String policy = header(page, "Content-Security-Policy");
            assertThat(policy).doesNotContain("unsafe").contains("default-src 'self'", "base-uri 'none'");
            Matcher nonce = NONCE.matcher(policy);
            assertThat(nonce.find()).isTrue();
            assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
            assertThat(page.body())
                    .doesNotContainPattern("<script(?![^>]*nonce=)")
                    .doesNotContain(" style=\"");
            nonces.add(nonce.group(1));
        }
        assertThat(nonces).hasSize(3);
    }

    @Test
    void the_rest_has_the_policy_that_vaadin_needs() throws Exception {
        assertThat(header(ask("GET", "/admin"), "Content-Security-Policy")).isEqualTo(VAADIN_POLICY);
    }

    @Test
    void the_error_page_of_an_entry_page_is_strict_too() throws Exception {
        HttpResponse<String> page = ask("POST", "/client/login", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(header(page, "Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(page.body()).contains("<h1");
    }

    @Test
    void strangers_leave_no_session_behind() throws Exception {
        fixtures.coach("camille@example.org");
        int before = sessions.getActiveSessions();
        for (int i = 0; i < 500; i++)
            assertThat(ask("GET", "/client/login").statusCode()).isEqualTo(200);
        for (String path : List.of(
                "/",
                "/login",
                "/setup",
                "/client",
                "/admin",
                "/client/dashboard",
                "/unknown",
                "/?v-r=init",
                "/?v-r=init&location=client/dashboard&query=",
                "/?v-r=uidl",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=push&v-uiId=0",
                "/?v-r=webcomponent-resync",
                "/?v-r=unknown",
                "/VAADIN/push",
                "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
                "/VAADIN/dynamic/resource/0/a/b",
                "/VAADIN/unknown.js",
                "/VAADIN/build/unknown.js",
                "/assets/unknown.png",
                "/themes/unknown.css",
                "/aura/unknown.css",
                "/lumo/unknown.css",
                "/vaadinServlet",
                "/vaadinServlet/",
                "/manifest.webmanifest",
                "/sw.js",
                "/offline.html",
                "/offline-stub.html",
                "/favicon.ico",
                "/styles.css",
                "/icons/icon.png",
                "/error",
                "/HILLA/push",
                "/connect/x/y")) {
            for (String method : List.of("GET", "POST", "HEAD", "OPTIONS")) {
                HttpResponse<String> answer = ask(method, path);
                assertThat(header(answer, "Set-Cookie")).as(method + " " + path).doesNotContain("SESSION");
                assertThat(answer.statusCode()).as(method + " " + path).isLessThan(500);
                assertThat(sessions.getActiveSessions()).as(method + " " + path).isEqualTo(before);
            }
        }
    }

    @Test
    void an_unexpected_failure_is_a_page_with_a_reference_and_nothing_else() throws Exception { // WEB-10
        sql.execute("RENAME TABLE clientUsers TO clientUsersAway");
        try {
            HttpResponse<String> page = ask("GET", "/client/invitation/x", "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(500);
            assertHeaders(page);
            assertThat(header(page, "Content-Security-Policy")).doesNotContain("unsafe");
            assertThat(page.body()).containsPattern("<code>[A-Z2-9]{4}-[A-Z2-9]{4}</code>");
            assertSaysNothing(page.body());

            HttpResponse<String> json = ask("GET", "/client/invitation/x", "Accept", "application/json");
            assertThat(json.statusCode()).isEqualTo(500);
            assertThat(json.body()).contains("\"reference\"");
            assertSaysNothing(json.body());
        } finally {
            sql.execute("RENAME TABLE clientUsersAway TO clientUsers");
        }
    }

    @Test
    void even_without_the_settings_no_detail_gets_out() throws Exception {
        sql.execute("RENAME TABLE settings TO settingsAway");
        try {
            HttpResponse<String> page = ask("GET", "/client/login", "Accept", "text/html");
            assertHeaders(page);
            assertSaysNothing(page.body());
        } finally {
            sql.execute("RENAME TABLE settingsAway TO settings");
        }
    }

    private static void assertSaysNothing(String body) {
        assertThat(body)
                .doesNotContainIgnoringCase(
                        "exception",
                        "fr.coachdigital",
                        "jooq",
                        "select ",
                        "clientUsers",
                        "settings",
                        "tomcat",
                        "\tat ");
    }

    @Test
    void what_is_no_request_is_refused_without_a_word_about_the_server() throws Exception {
        for (String request : List.of(
                "GET /a|b HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n",
                "BREW /login HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE /login HTTP/1.1\r\nHost: localhost\r\n",
                "nonsense\r\n")) {
            String answer = raw(request);
            assertThat(answer).as(request).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
            assertThat(answer).as(request).doesNotContainIgnoringCase("tomcat", "apache", "\tat ", "java.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/form-data"
            })
    void a_webhook_too_long_is_refused_without_a_word_whatever_it_is_called(String contentType) throws Exception {
        // Its length is not told, so it comes in chunks.
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks/stripe"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[600 * 1024])))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void browsers_keep_the_files_of_the_portal_for_good() throws Exception {
        Document page = Jsoup.parse(ask("GET", "/client/login").body());
        List<String> files = Jsoup.parse(page.select("template#ahead").html())
                .select("link[rel=prefetch]")
                .eachAttr("href");
        assertThat(files).anyMatch(file -> file.startsWith("/VAADIN/build/FlowClient-"));
        for (String file : files) {
            HttpResponse<String> answer = ask("GET", file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).as(file).startsWith("max-age=");
            assertThat(header(answer, "Pragma") + header(answer, "Expires"))
                    .as(file)
                    .isEmpty();
            assertThat(header(answer, "Set-Cookie")).as(file).isEmpty();
            if (file.startsWith("/VAADIN/build/")) {
                assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, immutable");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reset/",
                "/email/",
                "/login/",
                "/setup/",
                "/client/reset/",
                "/client/email/",
                "/client/invitation/",
                "/reset/?v-r=push",
                "/client/invitation/?v-r=init&location="
            })
    void nothing_beside_the_entry_pages_makes_a_session(String path) throws Exception {
        int before = sessions.getActiveSessions();
        HttpResponse<String> answer = ask("GET", path);
        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(header(answer, "Set-Cookie")).doesNotContain("SESSION=");
        assertThat(sessions.getActiveSessions()).isEqualTo(before);
    }

    @Test
    void who_has_signed_out_leaves_nothing_in_the_browser() throws Exception { // AUT-15
        fixtures.coach("camille@example.org");
        assertThat(header(ask("GET", "/client/login?ended"), "Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(header(ask("GET", "/login?ended"), "Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(header(ask("GET", "/client/login"), "Clear-Site-Data")).isEmpty();
    }

    @Test
    void a_false_host_leads_nobody_away() throws Exception {
        fixtures.coach("camille@example.org");
        String answer = raw("GET /admin HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n");
        assertThat(answer).contains("Location: /login?next=%2Fadmin").doesNotContain("evil.example");
    }

    @Test
    void measurements_are_for_the_machines_that_were_named() throws Exception {
        assertThat(ask("GET", "/actuator/prometheus").statusCode()).isNotEqualTo(403);
        for (String from : List.of(
                "10.1.2.3",
                "192.168.1.9, 172.17.0.1",
                "203.0.113.9",
                "10.1.2.3, 203.0.113.9",
                "2001:db8::1",
                "127.0.0.1, 8.8.8.8")) {
            assertThat(ask("GET", "/actuator/prometheus", "X-Forwarded-For", from)
                            .statusCode())
                    .as(from)
                    .isEqualTo(403);
        }
    }

    @Test
    void the_whole_way_in_gives_one_cookie_that_no_script_reads() throws Exception { // AUT-16
        fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        HttpResponse<String> page = ask("GET", "/client/login");
        String cookie = header(page, "Set-Cookie").split(";", 2)[0];
        String token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        HttpRequest form = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/client/login"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&username=claire%40example.org&password="
                        + Fixtures.PASSWORD.replace(" ", "+").replace("é", "%C3%A9")))
                .build();
        HttpResponse<String> in = client.send(form, BodyHandlers.ofString());
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(header(in, "Location")).isEqualTo("/client/dashboard");
        String session = Arrays.stream(header(in, "Set-Cookie").split(" \\| "))
                .filter(one -> one.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(session).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        assertThat(session.split(";")[0].substring("SESSION=".length())).hasSizeGreaterThanOrEqualTo(32);
        assertThat(ask("GET", "/logout", "Cookie", session.split(";")[0]).statusCode())
                .isLessThan(500);
        HttpResponse<String> home = ask("GET", "/client/dashboard", "Cookie", session.split(";")[0]);
        assertThat(home.statusCode()).isEqualTo(200);
        assertHeaders(home);
        assertThat(header(home, "Cache-Control")).contains("no-store");
    }
}
