package fr.coachdigital.quote.ui;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a quote behind a mailed link, behind the product's own filters. */
@DatabaseTest
class LinkedQuotePageTest {

    private static final int MAX_BYTES = 60 * 1024;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 23);
    private static final String CLAIRE = "claire@example.org";
    private static final String HOSTILE = "\"><script>alert(1)</script> ${7*7} 🦊 \u202Eמרחבא";
    private static final String[] AGREED = {"signer", "Claire Martin", "approval", "true", "accept-terms", "true"};

    private final MockMvcTester server;
    private final ApplicationContext application;
    private final AdminQuotes admin;
    private final SignIn signIn;
    private final TestClock clock;
    private final DSLContext sql;
    private QuoteLab lab;
    private Browser browser;

    LinkedQuotePageTest(
            MockMvcTester server,
            ApplicationContext application,
            AdminQuotes admin,
            SignIn signIn,
            TestClock clock,
            DSLContext sql) {
        this.server = server;
        this.application = application;
        this.admin = admin;
        this.signIn = signIn;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void a_practice_and_a_visitor() {
        lab = new QuoteLab(application);
        browser = new Browser(server);
    }

    /** Leaves nobody signed in. */
    private String mailed(QuoteId id) {
        String link = "/d/" + lab.token(CLAIRE);
        assertThat(admin.link(id)).isPresent();
        signIn.nobody();
        return link;
    }

    private String sent() {
        return mailed(lab.sent(lab.claire));
    }

    private MvcTestResult answer(String link, String act, int revision, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "revision";
        all[1] = String.valueOf(revision);
        System.arraycopy(fields, 0, all, 2, fields.length);
        return browser.send(link + "/" + act, all);
    }

    private static Document page(MvcTestResult answer) {
        return Browser.page(answer);
    }

    private QuoteState state(QuoteId id) {
        signIn.coach(lab.coach);
        QuoteState state = admin.find(id).orElseThrow().state();
        signIn.nobody();
        return state;
    }

    @Test
    void the_page_is_light_guarded_and_leaves_no_session_behind() {
        MvcTestResult answer = browser.open(sent());
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeLessThan(MAX_BYTES / 2);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies())
                .extracting(Cookie::getName)
                .doesNotContain("JSESSIONID", "SESSION");
        assertThat(answer)
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        String policy = answer.getResponse().getHeader("Content-Security-Policy");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(page(answer).select("script, style, link[rel=stylesheet]"))
                .hasSizeGreaterThan(3)
                .allSatisfy(element -> assertThat(policy).contains("'nonce-" + element.attr("nonce") + "'"));
        assertThat(page(answer).select("[style], [onclick]")).isEmpty();
    }

    @Test
    void it_tells_the_state_the_total_and_the_whole_document() {
        Document page = page(browser.open(sent()));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("h1").text()).startsWith("Devis DEV");
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("À signer avant le 22 janvier 2027");
        assertThat(page.selectFirst(".standing-amount").text()).isEqualTo("Total TTC 600,00 €");
        assertThat(page.select(".paper-item .paper-designation").eachText())
                .containsExactly("Séance de coaching", "Bilan écrit");
        assertThat(page.selectFirst(".paper-deposit").text()).contains("30 %", "180,00 €");
        assertThat(page.select("table caption")).hasSize(1);
        assertThat(page.select("table th:not([scope])")).isEmpty();
    }

    @Test
    void nothing_leads_to_the_portal_but_the_sign_in() {
        assertThat(page(browser.open(sent())).select("a[href^=/]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/d/") || href.equals("/client/login") || href.equals("/legal"));
    }

    @Test
    void a_consumer_is_told_that_accepting_obliges_to_pay_and_a_business_is_not() {
        String link = sent();
        assertThat(page(browser.open(link)).selectFirst("#accept button").text())
                .isEqualTo("Accepter avec obligation de paiement");
        sql.update(CLIENTS)
                .set(CLIENTS.KIND, "BUSINESS")
                .set(CLIENTS.COMPANY, "Atelier Martin")
                .set(CLIENTS.SIREN, "732829320")
                .execute();
        assertThat(page(browser.open(sent())).selectFirst("#accept button").text())
                .isEqualTo("Accepter le devis");
    }

    @Test
    void accepting_is_kept_and_the_page_says_what_comes_next() {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        MvcTestResult accepted = answer(link, "accept", 1, AGREED);
        assertThat(accepted).hasStatus(302).hasRedirectedUrl(link);
        Document page = page(browser.open(link));
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("Accepté le 23 novembre 2026 à 10:00");
        assertThat(page.selectFirst(".standing-state").text()).contains("Claire Martin", "acompte de 180,00 €");
        assertThat(page.select("form")).isEmpty();
        assertThat(state(id)).isEqualTo(QuoteState.ACCEPTED);
        var proof = sql.selectFrom(QUOTE_ACCEPTANCES).fetchSingle();
        assertThat(proof.getIpAddress()).isEqualTo(browser.address());
        assertThat(proof.getClientUserId()).isNull();
    }

    @Test
    void the_sentence_that_was_shown_is_the_one_that_is_kept() {
        String link = sent();
        String shown =
                page(browser.open(link)).selectFirst("label[for=approval]").wholeText();
        assertThat(shown).startsWith("Bon pour accord").contains("600,00\u00a0€");
        answer(link, "accept", 1, AGREED);
        assertThat(sql.selectFrom(QUOTE_ACCEPTANCES).fetchSingle().getConsentText())
                .contains(shown);
    }

    @Test
    void a_double_click_is_one_acceptance() {
        String link = sent();
        assertThat(answer(link, "accept", 1, AGREED)).hasStatus(302);
        assertThat(answer(link, "accept", 1, AGREED)).hasStatus(302).hasRedirectedUrl(link);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_told_on_the_field_and_what_was_typed_stays() {
        String link = sent();
        MvcTestResult refused = answer(link, "accept", 1, "signer", "C", "approval", "true");
        assertThat(refused).hasStatus(422);
        Document page = page(refused);
        assertThat(page.getElementById("signer").val()).isEqualTo("C");
        assertThat(page.getElementById("signer").attr("aria-describedby")).contains("signer-error");
        assertThat(page.getElementById("signer-error").text()).contains("prénom et nom");
        assertThat(page.getElementById("approval").hasAttr("checked")).isTrue();
        assertThat(page.getElementById("accept-terms").hasAttr("checked")).isFalse();
        assertThat(page.getElementById("accept-terms-error")).isNotNull();
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#signer", "#accept-terms");
        assertThat(page.getElementById("accept").hasAttr("open")).isTrue();
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();
    }

    @Test
    void declining_needs_a_reason_and_ends_it() {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        MvcTestResult refused = answer(link, "decline", 1, "reason", " ");
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).getElementById("reason-error")).isNotNull();
        assertThat(page(refused).getElementById("decline").hasAttr("open")).isTrue();

        assertThat(answer(link, "decline", 1, "reason", "Trop cher pour cette année"))
                .hasStatus(302);
        assertThat(page(browser.open(link)).selectFirst(".standing-title").text())
                .isEqualTo("Refusé");
        assertThat(sql.selectFrom(QUOTES).fetchSingle().getReason()).isEqualTo("Trop cher pour cette année");
        assertThat(state(id)).isEqualTo(QuoteState.DECLINED);
        MvcTestResult late = answer(link, "accept", 1, AGREED);
        assertThat(late).hasStatus(409);
        assertThat(page(late).selectFirst("[role=alert]").text()).contains("déjà refusé");
    }

    @Test
    void asking_for_a_change_leaves_it_open() {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        MvcTestResult asked = answer(link, "question", 1, "message", "Une séance de moins, c’est possible ?");
        assertThat(asked).hasStatus(302).hasRedirectedUrl(link + "?asked=1");
        Document page = page(browser.open(link + "?asked=1"));
        assertThat(page.selectFirst("[role=status]").text()).contains("Votre demande est envoyée");
        assertThat(page.select("#accept")).hasSize(1);
        assertThat(state(id)).isEqualTo(QuoteState.SENT);
    }

    @Test
    void a_second_version_says_what_changed_and_offers_the_first_to_read() {
        QuoteId id = lab.sent(lab.claire);
        String first = mailed(id);
        signIn.coach(lab.coach);
        admin.revise(id);
        signIn.nobody();
        Document between = page(browser.open(first));
        assertThat(between.selectFirst(".standing-title").text()).isEqualTo("En cours de modification");
        assertThat(between.select("form")).isEmpty();
        assertThat(answer(first, "accept", 1, AGREED)).hasStatus(409);

        signIn.coach(lab.coach);
        admin.change(
                id,
                lab.version(id),
                QuoteLab.data(lab.claire, "Bilan de compétences", List.of(QuoteLab.flat("Bilan écrit", "300.00"))));
        lab.send(id);
        String second = mailed(id);
        assertThat(browser.open(first)).hasStatus(410);
        Document page = page(browser.open(second));
        assertThat(page.selectFirst(".changes h2").text()).isEqualTo("Ce qui change dans la version 2");
        assertThat(page.select(".changes li strong").eachText()).contains("Ligne supprimée", "Total");
        assertThat(page.selectFirst(".changes-links a").attr("href")).isEqualTo(second + "/versions/1");

        Document old = page(browser.open(second + "/versions/1"));
        assertThat(old.selectFirst(".standing-title").text()).isEqualTo("Version 1, remplacée");
        assertThat(old.selectFirst(".standing-amount").text()).contains("600,00");
        assertThat(old.select("form")).isEmpty();
        assertThat(browser.open(second + "/versions/3")).hasStatus(410);
        assertThat(answer(second, "accept", 1, AGREED)).hasStatus(409);
        assertThat(answer(second, "accept", 2, AGREED)).hasStatus(302);
    }

    @Test
    void after_the_last_day_it_can_be_read_but_not_accepted() {
        signIn.coach(lab.coach);
        QuoteId id = admin.draft(
                new QuoteData(lab.claire, "Bilan", QuoteLab.lines(), LAST_DAY, null, "", Deposit.NONE, "", ""));
        lab.send(id);
        String link = mailed(id);
        clock.advance(Duration.ofDays(31));
        Document page = page(browser.open(link));
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("Expiré le 23 décembre 2026");
        assertThat(page.select("form")).isEmpty();
        MvcTestResult late = answer(link, "accept", 1, AGREED);
        assertThat(late).hasStatus(409);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuoteState.class,
            names = {"CANCELLED", "ACCEPTED"})
    void what_is_decided_shows_no_form(QuoteState state) {
        QuoteId id = lab.in(state);
        String link = mailed(id);
        Document page = page(browser.open(link));
        assertThat(page.select("form")).isEmpty();
        assertThat(page.selectFirst(".standing-title").text())
                .startsWith(state == QuoteState.ACCEPTED ? "Accepté" : "Annulé");
        assertThat(page.selectFirst(".document-contact").text()).contains("Une question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/pdf", "/accept", "/versions/1"})
    void all_dead_links_look_the_same(String part) {
        QuoteId id = lab.sent(lab.claire);
        String revoked = mailed(id);
        signIn.coach(lab.coach);
        admin.revokeLink(id);
        signIn.nobody();
        HttpMethod method = part.equals("/accept") ? HttpMethod.POST : HttpMethod.GET;
        MvcTestResult first = request(method, revoked + part);
        assertThat(first).hasStatus(410);
        assertThat(page(first).selectFirst("h1").text()).isEqualTo("Ce lien n’est plus valable");
        assertThat(page(first).select("a[href=/client/login]")).hasSize(1);
        assertThat(Browser.plainBody(request(method, "/d/AAAA" + part))).isEqualTo(Browser.plainBody(first));

        String expired = sent();
        clock.advance(Duration.ofDays(61));
        MvcTestResult over = request(method, expired + part);
        assertThat(over).hasStatus(410);
        assertThat(Browser.plainBody(over)).isEqualTo(Browser.plainBody(first));
    }

    private MvcTestResult request(HttpMethod method, String path) {
        return method.equals(HttpMethod.GET) ? browser.open(path) : browser.send(path, AGREED);
    }

    @Test
    void a_link_leads_to_its_own_document_only() {
        String claires = sent();
        QuoteId pauls = lab.sent(lab.paul);
        signIn.nobody();
        assertThat(browser.open("/d/" + pauls.value())).hasStatus(410);
        assertThat(browser.open(claires + "/" + pauls.value())).hasStatus(404);
        assertThat(browser.open(claires + "/versions/1/" + pauls.value())).hasStatus(404);
        assertThat(browser.open("/d")).hasStatus(404);
        assertThat(browser.open("/client/documents/quotes/" + pauls.value())
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void the_pdf_is_the_archived_one_byte_for_byte() {
        QuoteId id = lab.sent(lab.claire);
        PrintedDocument printed = admin.pdf(id, 1);
        String link = mailed(id);
        for (String path : List.of(link + "/pdf", link + "/versions/1/pdf")) {
            MvcTestResult pdf = browser.open(path);
            assertThat(pdf).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
            assertThat(pdf.getResponse().getContentType()).isEqualTo("application/pdf");
            assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + printed.fileName() + "\"");
            assertThat(pdf.getResponse().getContentAsByteArray()).isEqualTo(printed.pdf());
        }
    }

    @Test
    void a_program_that_only_asks_whether_it_is_there_has_not_seen_it() {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        MvcTestResult asked = browser.request(HttpMethod.HEAD, link).exchange();
        assertThat(asked).hasStatusOk();
        assertThat(asked.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(browser.request(HttpMethod.HEAD, link + "/pdf").exchange()).hasStatusOk();
        assertThat(browser.request(HttpMethod.HEAD, "/d/unknown").exchange()).hasStatusOk();
        assertThat(seen(id)).isFalse();
        browser.open(link);
        assertThat(seen(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Purpose", "Purpose"})
    void what_a_browser_fetches_ahead_is_refused_and_not_seen(String header) {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        for (String part : List.of("", "/pdf", "/versions/1", "/versions/1/pdf")) {
            MvcTestResult ahead = browser.request(HttpMethod.GET, link + part)
                    .header(header, "prefetch;prerender")
                    .exchange();
            assertThat(ahead).hasStatus(503);
            assertThat(ahead.getResponse().getHeader("Cache-Control")).contains("no-store");
        }
        assertThat(seen(id)).isFalse();
        assertThat(opened(id)).isFalse();
        assertThat(browser.open(link)).hasStatusOk();
        assertThat(seen(id)).isTrue();
        assertThat(opened(id)).isTrue();
    }

    @Test
    void the_logo_alone_is_no_look_at_the_quote() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture);
        application.getBean(IssuerEditor.class).changeLogo(picture.toByteArray());
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        MvcTestResult logo = browser.open(link + "/logo");
        assertThat(logo).hasStatusOk();
        assertThat(logo.getResponse().getContentType()).isEqualTo("image/png");
        assertThat(logo.getResponse().getContentAsByteArray()).isNotEmpty();
        browser.request(HttpMethod.HEAD, link + "/versions/1").exchange();
        browser.request(HttpMethod.HEAD, link + "/versions/1/pdf").exchange();
        assertThat(seen(id)).isFalse();
        assertThat(opened(id)).isFalse();
    }

    @Test
    void whoever_downloads_the_pdf_has_seen_it() {
        QuoteId id = lab.sent(lab.claire);
        browser.open(mailed(id) + "/pdf");
        assertThat(seen(id)).isTrue();
        assertThat(opened(id)).isTrue();
        assertThat(lab.notices()).containsOnlyOnce("COACH QUOTE_VIEWED 1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_coach_reads_it_without_being_counted_and_cannot_answer(boolean inPreview) {
        QuoteId id = lab.sent(lab.claire);
        String link = mailed(id);
        browser.signedIn(Realm.COACH, "camille@example.org");
        if (inPreview) {
            signIn.preview(lab.coach, lab.claire);
            browser.speakingAs(signIn.leave());
        }
        MvcTestResult answer = browser.open(link);
        assertThat(answer).hasStatusOk();
        Document page = page(answer);
        assertThat(page.selectFirst("h1").text()).startsWith("Devis DEV");
        assertThat(page.selectFirst("[role=status]").text()).contains("seul votre client peut répondre");
        assertThat(page.select("form, a[href=#accept]")).isEmpty();
        assertThat(browser.open(link + "/pdf")).hasStatusOk();
        assertThat(browser.open(link + "/versions/1")).hasStatusOk();
        assertThat(browser.open(link + "/versions/1/pdf")).hasStatusOk();

        for (MvcTestResult refused : List.of(
                answer(link, "accept", 1, AGREED),
                answer(link, "decline", 1, "reason", "Trop cher"),
                answer(link, "question", 1, "message", "Moins cher ?"))) {
            assertThat(refused).hasStatus(409);
            assertThat(page(refused).selectFirst("[role=alert]").text()).contains("seul votre client");
        }
        assertThat(state(id)).isEqualTo(QuoteState.SENT);
        assertThat(seen(id)).isFalse();
        assertThat(opened(id)).isFalse();
        assertThat(lab.notices()).noneMatch(notice -> notice.startsWith("COACH"));
    }

    private boolean opened(QuoteId id) {
        signIn.coach(lab.coach);
        boolean opened = admin.link(id).orElseThrow().firstOpenedAt() != null;
        signIn.nobody();
        return opened;
    }

    private boolean seen(QuoteId id) {
        signIn.coach(lab.coach);
        boolean seen = admin.find(id).orElseThrow().firstViewedAt() != null;
        signIn.nobody();
        return seen;
    }

    @Test
    void an_english_client_reads_english_whatever_the_browser_says() {
        sql.update(CLIENTS).set(CLIENTS.LANGUAGE, "en").execute();
        Document page = page(browser.open(sent()));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("h1").text()).startsWith("Quote DEV");
        assertThat(page.selectFirst(".standing-title").text()).isEqualTo("To be signed by 22 January 2027");
        assertThat(page.selectFirst("main").text()).doesNotContain("Accepter", "Télécharger");
    }

    @Test
    void what_people_write_is_text_whatever_it_looks_like() {
        ClientId claire = lab.claire;
        signIn.coach(lab.coach);
        QuoteId id = admin.draft(new QuoteData(
                claire,
                HOSTILE,
                List.of(Line.section(HOSTILE), QuoteLab.flat(HOSTILE, "10.00"), Line.text(HOSTILE, HOSTILE)),
                null,
                null,
                HOSTILE,
                new Deposit(Deposit.Kind.PERCENT, BigDecimal.TEN),
                HOSTILE,
                "# " + HOSTILE + "\n\n- [x](javascript:alert(3)) " + HOSTILE));
        lab.send(id);
        Document page = page(browser.open(mailed(id)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.selectFirst(".standing-subject").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.selectFirst(".paper-rich h4").wholeText()).contains("<script>alert(1)</script>");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void a_form_from_elsewhere_is_refused() {
        String link = sent();
        assertThat(browser.request(HttpMethod.POST, link + "/accept")
                        .param("revision", "1")
                        .param("signer", "Claire Martin")
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void whoever_asks_for_too_many_links_waits() {
        MvcTestResult last = browser.open("/d/guess");
        for (int guess = 0; guess < 200 && last.getResponse().getStatus() != 429; guess++) {
            last = browser.open("/d/guess" + guess);
        }
        assertThat(last).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void an_address_of_an_answer_leads_back_to_the_quote() {
        String link = sent();
        assertThat(browser.open(link + "/accept")).hasStatus(302).hasRedirectedUrl(link);
    }
}
