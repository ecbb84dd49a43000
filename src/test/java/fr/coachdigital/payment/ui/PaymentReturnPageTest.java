package fr.coachdigital.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.payment.PaymentReturn;
import fr.coachdigital.payment.PaymentReturn.State;
import fr.coachdigital.payment.PaymentReturns;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** What clients are told who come back from Stripe’s page, however it went. */
@DatabaseTest
class PaymentReturnPageTest {

    private static final String TOKEN = "Zm9yLWEtdGVzdC10b2tlbi1vZi00My1zaWducy1hYmM";
    private static final String PAGE = "/payment/" + TOKEN;
    private static final URI STRIPE = URI.create("https://checkout.stripe.com/c/pay/cs_test_a1?x=1&y=2#fid'kdW%25");

    private final MockMvcTester server;
    private final Browser browser;
    private final Told told = new Told();

    PaymentReturnPageTest(ApplicationContext application) {
        PaymentReturnController controller =
                new PaymentReturnController(told, application.getBean(PaymentReturnPage.class));
        // Not the very bean: it would be made part of another context.
        ViewResolver templates = application.getBean("thymeleafViewResolver", ViewResolver.class);
        server = MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(application.getBean("entryFrame"))
                .setViewResolvers((name, locale) -> templates.resolveViewName(name, locale))
                .setLocaleResolver(application.getBean(LocaleResolver.class))
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build());
        browser = new Browser(server);
    }

    /** Says what the test wants to be told. */
    private static final class Told implements PaymentReturns {

        private @Nullable PaymentReturn open;
        private @Nullable OnlinePaymentRefused refused;
        private int asked;

        @Override
        public Optional<PaymentReturn> open(String token) {
            asked++;
            return token.equals(TOKEN) ? Optional.ofNullable(open) : Optional.empty();
        }

        @Override
        public Optional<PrintedDocument> pdf(String token) {
            byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
            return open(token).map(seen -> new PrintedDocument("Facture-F-2026-0012.pdf", pdf, "00"));
        }

        @Override
        public Optional<URI> startAgain(String token) {
            if (refused != null) throw refused;
            return open(token).map(seen -> STRIPE);
        }
    }

    private static PaymentReturn seen(State state, String rest, boolean again) {
        return seen(state, rest, again, false, Language.FR, "Site vitrine");
    }

    private static PaymentReturn seen(
            State state, String rest, boolean again, boolean test, Language language, String subject) {
        return new PaymentReturn(
                state,
                new InvoiceId(7),
                "F-2026-0012",
                subject,
                "Claire Martin",
                language,
                Money.of("480.00"),
                state == State.PAID ? LocalDate.of(2026, 12, 1) : null,
                Money.of(rest),
                again,
                test);
    }

    private Document page() {
        MvcTestResult answer = browser.open(PAGE);
        assertThat(answer).hasStatusOk();
        return Browser.page(answer);
    }

    /** Sends a form with the token that a page of this visitor's is given; fields are names and values in turn. */
    private MvcTestResult press(String path, String... fields) {
        MvcTestResult shown = browser.open(PAGE);
        CsrfToken token = (CsrfToken) shown.getRequest().getAttribute(CsrfToken.class.getName());
        String value = token.getToken();
        browser.take(shown);
        MockMvcTester.MockMvcRequestBuilder request =
                browser.request(HttpMethod.POST, path).param("_csrf", value);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String text(Document page) {
        return page.selectFirst("main").text();
    }

    @Test
    void who_paid_gets_a_receipt_with_the_invoice() {
        told.open = seen(State.PAID, "0.00", false);
        Document page = page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Règlement reçu");
        assertThat(page.selectFirst(".figure").text()).isEqualTo("480,00 €");
        assertThat(page.selectFirst(".about").text()).isEqualTo("Facture F-2026-0012 · Site vitrine");
        assertThat(text(page))
                .contains("Date 1er décembre 2026", "Moyen Par carte", "Client Claire Martin")
                .contains("Reste à régler Rien, la facture est réglée", "Un reçu vous a été envoyé par e-mail.")
                .doesNotContain("Mode test");
        assertThat(page.select("a.primary").attr("href")).isEqualTo(PAGE + "/pdf");
        assertThat(page.select("a[href=/client/documents/invoices/7]").text()).isEqualTo("Retour à mon espace");
        assertThat(page.select("form, meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void who_paid_a_part_sees_what_is_left_and_can_pay_that() {
        told.open = seen(State.PAID, "120.50", true);
        Document page = page();
        assertThat(page.selectFirst(".figure").text()).isEqualTo("480,00 €");
        assertThat(text(page)).contains("Reste à régler 120,50 €");
        assertThat(page.select("button").text()).isEqualTo("Payer 120,50 €");
        assertThat(page.select(".primary")).hasSize(1);
        assertThat(page.select("a[href=" + PAGE + "/pdf]")).hasSize(1);
    }

    @Test
    void who_left_was_not_charged_and_can_pay_from_here() {
        told.open = seen(State.OPEN, "480.00", true);
        Document page = page();
        assertThat(text(page)).contains("Le paiement n’a pas été terminé. Rien n’a été prélevé.");
        assertThat(page.selectFirst("form").attr("action")).isEqualTo(PAGE + "/again");
        assertThat(page.selectFirst("form").attr("method")).isEqualTo("post");
        assertThat(page.select("button").text()).isEqualTo("Payer 480,00 €");
        assertThat(page.select(".done, .figure")).isEmpty();
    }

    @Test
    void who_cannot_pay_here_any_more_is_offered_no_button() {
        told.open = seen(State.ENDED, "480.00", false);
        Document page = page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Paiement non abouti");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void what_takes_days_is_waited_for() {
        told.open = seen(State.PROCESSING, "480.00", false);
        Document page = page();
        assertThat(text(page)).contains("Paiement en cours", "quelques jours");
        assertThat(page.select("form, meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void while_nobody_knows_the_page_looks_again_by_itself() {
        told.open = seen(State.UNKNOWN, "480.00", false);
        Document page = page();
        assertThat(text(page)).contains("Rien n’est perdu", "vous ne serez pas débité deux fois");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("10;url=" + PAGE);
        assertThat(page.select("a.primary").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void what_does_not_fit_is_looked_into_by_a_person() {
        told.open = seen(State.LOOKED_INTO, "480.00", false);
        assertThat(text(page())).contains("Nous vérifions votre paiement", "ne payez pas une deuxième fois");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_page_has_one_title_stays_small_and_says_that_a_test_charged_nobody(State state) {
        told.open = seen(state, "480.00", state == State.OPEN, true, Language.FR, "Site vitrine");
        MvcTestResult answer = browser.open(PAGE);
        Document page = Browser.page(answer);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).startsWith(page.selectFirst("h1").text());
        assertThat(text(page)).contains("Mode test : rien n’a été prélevé.").doesNotContain("??", "payment.return");
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(60 * 1024);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void it_speaks_the_language_of_the_invoice(State state) {
        told.open = seen(state, "480.00", true, true, Language.EN, "Website");
        Document page = page();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(text(page)).contains("Invoice F-2026-0012 · Website", "Pay €480.00", "Back to my space");
        assertThat(page.select("input[name=language]").val()).isEqualTo("en");
    }

    @Test
    void what_somebody_typed_is_text_and_nothing_else() {
        told.open = seen(State.PAID, "0.00", false, false, Language.FR, "<script>alert(1)</script>${7*7}");
        Document page = page();
        assertThat(page.selectFirst(".about").text()).contains("<script>alert(1)</script>${7*7}");
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void it_is_kept_by_nobody_and_tells_nobody_where_it_is() {
        told.open = seen(State.PAID, "0.00", false);
        MvcTestResult answer = browser.open(PAGE);
        assertThat(answer)
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Robots-Tag", "noindex, nofollow");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void the_pdf_is_saved() {
        told.open = seen(State.PAID, "0.00", false);
        MvcTestResult answer = browser.open(PAGE + "/pdf");
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"Facture-F-2026-0012.pdf\"");
        assertThat(answer.getResponse().getContentAsByteArray()).asString().isEqualTo("%PDF-1.7");
    }

    @Test
    void paying_again_leads_on_by_a_page_since_a_form_may_not() {
        told.open = seen(State.OPEN, "480.00", true, false, Language.EN, "Website");
        MvcTestResult answer = press(PAGE + "/again", "language", "en");
        assertThat(answer).hasStatusOk();
        Document page = Browser.page(answer);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0;url=" + STRIPE);
        assertThat(page.select("a.primary").attr("href")).isEqualTo(STRIPE.toString());
        assertThat(page.select("a.primary").text()).isEqualTo("Continue to the payment page");
    }

    @Test
    void paying_again_needs_the_pages_own_form() {
        told.open = seen(State.OPEN, "480.00", true);
        assertThat(browser.request(HttpMethod.POST, PAGE + "/again").exchange()).hasStatus(403);
        assertThat(told.asked).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID,409",
        "CREDITED,409",
        "NOT_PAYABLE,409",
        "PROCESSING,409",
        "AMOUNT,409",
        "OFF,409",
        "UNAVAILABLE,503",
        "BROKEN,503"
    })
    void what_cannot_be_paid_is_said_on_the_page_as_it_stands(OnlinePaymentRefused.Reason reason, int status) {
        told.open = seen(State.OPEN, "480.00", true);
        told.refused = new OnlinePaymentRefused(reason);
        MvcTestResult answer = press(PAGE + "/again", "language", "fr");
        assertThat(answer).hasStatus(status);
        Document page = Browser.page(answer);
        assertThat(page.select("[role=alert]").text()).isNotBlank().doesNotContain("payment.online");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Paiement non terminé");
        assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void what_is_settled_already_says_since_when() {
        told.open = seen(State.ENDED, "0.00", false);
        told.refused = OnlinePaymentRefused.paid(LocalDate.of(2026, 11, 3));
        assertThat(Browser.page(press(PAGE + "/again")).select("[role=alert]").text())
                .contains("déjà réglée", "3 novembre 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pdf"})
    void a_forged_link_leads_nowhere_and_says_so_kindly(String below) {
        told.open = seen(State.PAID, "0.00", false);
        MvcTestResult answer = browser.open("/payment/" + TOKEN.replace('Z', 'Y') + below);
        assertThat(answer).hasStatus(410);
        Document page = Browser.page(answer);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Ce lien n’est plus valable");
        assertThat(page.text()).doesNotContain("F-2026-0012", "Claire");
        assertThat(page.select("a[href=/client/login]")).isNotEmpty();
    }

    @Test
    void a_forged_link_pays_nothing() {
        told.open = seen(State.OPEN, "480.00", true);
        assertThat(press("/payment/forged/again")).hasStatus(410);
    }

    @Test
    void whoever_reloads_after_the_button_meets_the_page() {
        assertThat(browser.open(PAGE + "/again")).hasStatus(302);
        assertThat(browser.open(PAGE + "/again")).headers().hasValue("Location", PAGE);
        assertThat(press(PAGE)).headers().hasValue("Location", PAGE);
    }

    @Test
    void a_program_that_only_looks_learns_nothing_and_stripe_is_not_asked() {
        told.open = seen(State.PAID, "0.00", false);
        assertThat(browser.request(HttpMethod.HEAD, PAGE).exchange()).hasStatusOk();
        assertThat(browser.request(HttpMethod.HEAD, "/payment/forged").exchange())
                .hasStatusOk();
        assertThat(told.asked).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/payment", "/payment/" + TOKEN + "/x", "/payment/" + TOKEN + "/pdf/x"})
    void nothing_else_is_there(String path) {
        told.open = seen(State.PAID, "0.00", false);
        assertThat(browser.open(path)).hasStatus(404);
    }

    @Test
    void a_network_that_guesses_is_slowed_down() {
        Browser guesser = new Browser(server);
        for (int i = 0; i < 120; i++) guesser.open("/payment/guess" + i);
        MvcTestResult answer = guesser.open("/payment/one-more");
        assertThat(answer).hasStatus(429);
        assertThat(answer.getResponse().getHeader("Retry-After")).isNotBlank();
    }
}
