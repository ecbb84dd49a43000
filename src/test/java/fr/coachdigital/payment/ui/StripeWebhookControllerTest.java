package fr.coachdigital.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.coachdigital.payment.StripeWebhook;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** PAY-02: the entrance itself; whether a signature is right is judged behind it. */
@DatabaseTest
class StripeWebhookControllerTest {

    private static final String ADDRESS = "/webhooks/stripe";

    private final MockMvcTester server;
    private final Fixtures fixtures;
    private final MockMvcTester alone;
    private Supplier<StripeWebhook.Answer> answer = () -> StripeWebhook.Answer.TAKEN;
    private byte @Nullable [] received;
    private @Nullable String signature;

    StripeWebhookControllerTest(
            MockMvcTester server,
            Fixtures fixtures,
            ErrorReports reports,
            @Qualifier("springSecurityFilterChain") Filter security) {
        this.server = server;
        this.fixtures = fixtures;
        StripeWebhook webhook = (body, header) -> {
            received = body;
            signature = header;
            return answer.get();
        };
        alone = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new StripeWebhookController(webhook, reports))
                .addFilters(security)
                .build());
    }

    private MvcTestResult send(byte[] body, String contentType) {
        return alone.post()
                .uri(ADDRESS)
                .servletPath(ADDRESS)
                .header("Stripe-Signature", "t=1,v1=ab")
                .header("Content-Type", contentType)
                .content(body)
                .exchange();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_signature_that_is_no_header_is_refused_and_its_body_not_looked_at() {
        assertThat(alone.post()
                        .uri(ADDRESS)
                        .servletPath(ADDRESS)
                        .header("Stripe-Signature", "t=1\u0000,v1=ab")
                        .content(bytes("{}")))
                .hasStatus(400);
        assertThat(alone.post().uri(ADDRESS).servletPath(ADDRESS).content(bytes("{}")))
                .hasStatus(400);
        assertThat(received).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TAKEN,200", "REFUSED,400", "LATER,503"})
    void each_answer_has_its_status_and_no_words(StripeWebhook.Answer how, int status) {
        answer = () -> how;
        MvcTestResult result = send(bytes("{}"), "application/json");
        assertThat(result).hasStatus(status);
        assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "text/plain",
                "nonsense"
            })
    void the_body_arrives_byte_by_byte_whatever_it_is_called(String contentType) {
        byte[] body = {'{', (byte) 0xe9, 0, (byte) 0xc3, '=', '&', '\r', '\n', '}'};
        assertThat(send(body, contentType)).hasStatusOk();
        assertThat(received).isEqualTo(body);
        assertThat(signature).isEqualTo("t=1,v1=ab");
    }

    @Test
    void a_body_as_long_as_allowed_arrives_and_one_byte_more_does_not() {
        assertThat(send(new byte[StripeWebhook.MAX_BODY], "application/json")).hasStatusOk();
        assertThat(received).hasSize(StripeWebhook.MAX_BODY);
        received = null;
        assertThat(send(new byte[StripeWebhook.MAX_BODY + 1], "application/json"))
                .hasStatus(400);
        assertThat(received).isNull();
    }

    @Test
    void a_body_whose_length_nobody_told_is_read_to_the_limit_and_no_further() {
        CountedRequest request = new CountedRequest(new byte[4 * StripeWebhook.MAX_BODY]);
        request.addHeader("Stripe-Signature", "t=1,v1=ab");
        MvcTestResult result = alone.post()
                .uri(ADDRESS)
                .servletPath(ADDRESS)
                .with(asked -> request)
                .exchange();
        assertThat(result).hasStatus(400);
        assertThat(received).isNull();
        assertThat(request.read()).isEqualTo(StripeWebhook.MAX_BODY + 1);
    }

    @Test
    void a_body_that_breaks_off_is_refused() {
        MvcTestResult result = alone.post()
                .uri(ADDRESS)
                .servletPath(ADDRESS)
                .with(asked -> {
                    CountedRequest broken = CountedRequest.breakingOff();
                    broken.addHeader("Stripe-Signature", "t=1,v1=ab");
                    return broken;
                })
                .exchange();
        assertThat(result).hasStatus(400);
        assertThat(received).isNull();
    }

    @Test
    void what_nobody_expected_is_asked_for_again_and_logged_once_without_telling_the_caller() {
        answer = () -> {
            throw new IllegalStateException("Duplicate 'claire@example.org'");
        };
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger("fr.coachdigital");
        log.start();
        logger.addAppender(log);
        try {
            MvcTestResult result = send(bytes("{}"), "application/json");
            assertThat(result).hasStatus(503);
            assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .matches("(?s)Unexpected error [A-Z0-9]{4}-[A-Z0-9]{4}\n.*")
                .doesNotContain("claire");
    }

    @Test
    void it_needs_no_token_and_leaves_neither_session_nor_cookie() {
        assertNothingLeft(new Browser(server)
                .request(HttpMethod.POST, ADDRESS)
                .content("{}")
                .exchange());
    }

    @Test
    void whoever_is_signed_in_is_nobody_here() {
        fixtures.coach("coach@example.org");
        Browser coach = new Browser(server).signedIn(Realm.COACH, "coach@example.org");
        MvcTestResult result =
                coach.request(HttpMethod.POST, ADDRESS).content("{}").exchange();
        assertThat(result).hasStatus(400);
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    private static void assertNothingLeft(MvcTestResult result) {
        assertThat(result).hasStatus(400);
        assertThat(result).headers().doesNotContainHeader("Set-Cookie");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(result).headers().hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(result)
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothing_else_can_be_done_there(String method) {
        MvcTestResult result =
                new Browser(server).request(HttpMethod.valueOf(method), ADDRESS).exchange();
        assertThat(result).hasStatus(405);
        assertThat(result).headers().hasValue("Allow", "POST");
        assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webhooks", "/webhooks/other", "/webhooks/stripe/x", "/webhooks/Stripe"})
    void nothing_else_is_there(String path) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
            MvcTestResult result = new Browser(server).request(method, path).exchange();
            assertThat(result).as("%s %s", method, path).hasStatus(404);
            assertThat(result.getRequest().getSession(false)).isNull();
        }
    }

    /** A request that says nothing of its length, and counts what is read of it. */
    private static final class CountedRequest extends MockHttpServletRequest {

        private final CountedStream stream;

        CountedRequest(byte[] body) {
            this(new CountedStream(body));
        }

        private CountedRequest(CountedStream stream) {
            super("POST", ADDRESS);
            setServletPath(ADDRESS);
            this.stream = stream;
        }

        static CountedRequest breakingOff() {
            return new CountedRequest(CountedStream.breakingOff());
        }

        @Override
        public long getContentLengthLong() {
            return -1;
        }

        @Override
        public jakarta.servlet.ServletInputStream getInputStream() {
            return stream;
        }

        int read() {
            return stream.count();
        }
    }
}
