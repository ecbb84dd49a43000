package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static fr.coachdigital.db.Tables.QUOTE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.db.tables.records.QuoteAcceptancesRecord;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteAnswersTest {

    private @Autowired AdminQuotes admin;
    private @Autowired PortalQuotes portal;
    private @Autowired LinkedQuotes linked;
    private @Autowired DocumentLinks links;
    private @Autowired Consent consent;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired TestClock clock;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    private void assertRefused(Runnable act, Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        QuoteRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private QuoteState state(QuoteId id) {
        signIn.coach(lab.coach);
        return admin.find(id).orElseThrow().state();
    }

    @Test
    void an_agreement_leaves_the_proof_of_who_when_where_and_to_what() throws NoSuchAlgorithmException {
        QuoteId id = lab.sent(lab.claire);
        clock.advance(Duration.ofHours(3));
        SignedIn person = signIn.client(lab.claire);
        ClientQuote read = portal.open(id);
        portal.accept(id, new Acceptance(1, "  Claire \u00a0 Martin\n", true, true, QuoteLab.ORIGIN));

        QuoteAcceptancesRecord proof = sql.fetchSingle(QUOTE_ACCEPTANCES);
        assertThat(proof.getQuoteId()).isEqualTo(id.value());
        assertThat(proof.getRevision()).isEqualTo((short) 1);
        assertThat(proof.getSignerName()).isEqualTo("Claire Martin");
        assertThat(proof.getConsentText())
                .isEqualTo(
                        "Bon pour accord\u00a0: j’accepte le devis DEV0001, version 1, d’un montant de 600,00\u00a0€.\n"
                                + "J’ai lu les conditions jointes à ce devis et je les accepte.")
                .isEqualTo(consent.approval(read.content()) + "\n" + consent.terms(read.content()));
        assertThat(proof.getClientUserId()).isEqualTo(person.accountId());
        assertThat(proof.getLinkId()).isNull();
        assertThat(proof.getIpAddress()).isEqualTo("192.0.2.7");
        assertThat(proof.getUserAgent()).isEqualTo("Mozilla/5.0 (Android)");
        assertThat(proof.getAcceptedAt()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
        byte[] pdf = portal.pdf(id, 1).pdf();
        assertThat(proof.getPdfSha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));

        signIn.coach(lab.coach);
        Quote accepted = admin.find(id).orElseThrow();
        assertThat(accepted.state()).isEqualTo(QuoteState.ACCEPTED);
        assertThat(accepted.decidedAt()).isEqualTo(proof.getAcceptedAt());
        assertThat(accepted.acceptance())
                .isEqualTo(new AcceptanceProof(
                        1,
                        "Claire Martin",
                        proof.getConsentText(),
                        true,
                        "192.0.2.7",
                        "Mozilla/5.0 (Android)",
                        proof.getPdfSha256(),
                        proof.getAcceptedAt()));
        assertThat(lab.notices()).containsExactly("COACH QUOTE_VIEWED 1", "COACH QUOTE_ACCEPTED 1");
    }

    @Test
    void whoever_holds_the_link_may_agree_and_the_proof_says_so() {
        QuoteId id = lab.sent(lab.claire);
        String token = lab.token("claire@example.org");
        signIn.nobody();
        long link = links.open(token).orElseThrow().id();
        linked.accept(token, QuoteLab.agreed(1));
        QuoteAcceptancesRecord proof = sql.fetchSingle(QUOTE_ACCEPTANCES);
        assertThat(proof.getClientUserId()).isNull();
        assertThat(proof.getLinkId()).isEqualTo(link);
        assertThat(linked.open(links.open(token).orElseThrow()).acceptance().bySignedInClient())
                .isFalse();
        assertThat(state(id)).isEqualTo(QuoteState.ACCEPTED);
        assertThat(admin.story(id).getLast()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.ACCEPTED);
            assertThat(event.actorName()).isEqualTo("Claire Martin");
        });
    }

    @Test
    void agreeing_again_changes_nothing_but_somebody_elses_agreement_comes_too_late() {
        QuoteId id = lab.sent(lab.claire);
        String token = lab.token("claire@example.org");
        signIn.client(lab.claire);
        portal.accept(id, QuoteLab.agreed(1));
        portal.accept(id, QuoteLab.agreed(1));
        clock.advance(Duration.ofDays(100));
        portal.accept(id, new Acceptance(1, "claire  martin", true, true, QuoteLab.ORIGIN));
        clock.advance(Duration.ofDays(-100));
        signIn.nobody();
        linked.accept(token, QuoteLab.agreed(1));
        assertRefused(
                () -> linked.accept(token, new Acceptance(1, "Luc Petit", true, true, QuoteLab.ORIGIN)),
                Reason.ALREADY_ACCEPTED);
        assertRefused(() -> linked.decline(token, 1, "Finalement non"), Reason.ALREADY_ACCEPTED);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isOne();
        assertThat(sql.fetchCount(QUOTE_EVENTS, QUOTE_EVENTS.KIND.eq("ACCEPTED")))
                .isOne();
        assertThat(lab.notices()).containsExactly("COACH QUOTE_ACCEPTED 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "C", "\u200b\u200b\u200b", "\t\n"})
    void an_agreement_needs_a_name(String name) {
        QuoteId id = lab.sent(lab.claire);
        signIn.client(lab.claire);
        assertRefused(
                () -> portal.accept(id, new Acceptance(1, name, true, true, QuoteLab.ORIGIN)), Reason.NAME_MISSING);
        assertThat(state(id)).isEqualTo(QuoteState.SENT);
    }

    @Test
    void an_agreement_needs_both_ticks_and_the_revision_that_stands() {
        QuoteId id = lab.sent(lab.claire);
        signIn.client(lab.claire);
        assertRefused(
                () -> portal.accept(id, new Acceptance(1, "x".repeat(161), true, true, QuoteLab.ORIGIN)),
                Reason.NAME_MISSING);
        assertRefused(
                () -> portal.accept(id, new Acceptance(1, "Claire Martin", false, true, QuoteLab.ORIGIN)),
                Reason.APPROVAL_MISSING);
        assertRefused(
                () -> portal.accept(id, new Acceptance(1, "Claire Martin", true, false, QuoteLab.ORIGIN)),
                Reason.TERMS_MISSING);
        assertRefused(() -> portal.accept(id, QuoteLab.agreed(2)), Reason.REVISED);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();
    }

    /** The last day is 22 January, the last day of summer time's month 24 June: both end at midnight in Paris. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 2027-01-22T22:59:59Z, 2027-01-22T23:00:00Z",
        "2026-11-22T23:30:00Z, 2027-01-22T22:59:59Z, 2027-01-22T23:30:00Z",
        "2026-04-25T09:00:00Z, 2026-06-24T21:59:59Z, 2026-06-24T22:00:00Z",
        "2026-04-24T22:30:00Z, 2026-06-24T21:59:59Z, 2026-06-24T23:30:00Z"
    })
    void a_quote_can_be_accepted_until_midnight_in_paris(Instant sent, Instant lastMoment, Instant over) {
        clock.set(sent);
        QuoteId early = lab.sent(lab.claire);
        QuoteId late = lab.sent(lab.claire);
        clock.set(lastMoment);
        assertThat(state(early)).isEqualTo(QuoteState.SENT);
        signIn.client(lab.claire);
        assertThat(portal.open(early).isOpen()).isTrue();
        portal.accept(early, QuoteLab.agreed(1));
        clock.set(over);
        assertThat(state(early)).isEqualTo(QuoteState.ACCEPTED);
        assertThat(state(late)).isEqualTo(QuoteState.EXPIRED);
        signIn.client(lab.claire);
        assertThat(portal.open(late).isOpen()).isFalse();
        assertRefused(() -> portal.accept(late, QuoteLab.agreed(1)), Reason.EXPIRED);
        assertRefused(() -> portal.decline(late, 1, "Trop tard"), Reason.EXPIRED);
    }

    @Test
    void a_refusal_says_why_once() {
        QuoteId id = lab.sent(lab.claire);
        signIn.client(lab.claire);
        assertRefused(() -> portal.decline(id, 1, " no "), Reason.REASON_MISSING);
        assertRefused(() -> portal.decline(id, 1, "x".repeat(1_001)), Reason.REASON_MISSING);
        portal.decline(id, 1, " Trop cher pour nous ");
        portal.decline(id, 1, "Trop cher pour nous");
        assertRefused(() -> portal.decline(id, 1, "Une autre raison"), Reason.ALREADY_DECLINED);
        assertRefused(() -> portal.accept(id, QuoteLab.agreed(1)), Reason.ALREADY_DECLINED);
        assertThat(portal.open(id).reason()).isEqualTo("Trop cher pour nous");
        assertThat(lab.notices()).containsExactly("COACH QUOTE_DECLINED 1");
        assertThat(sql.select(NOTIFICATIONS.ACTOR_NAME, NOTIFICATIONS.DETAIL, NOTIFICATIONS.PATH)
                        .from(NOTIFICATIONS)
                        .where(NOTIFICATIONS.KIND.eq("QUOTE_DECLINED"))
                        .fetchSingle()
                        .intoList())
                .containsExactly("Claire Martin", "DEV0001 · Trop cher pour nous", QuotePaths.page(id));
    }

    @Test
    void a_question_leaves_the_quote_open_and_reaches_the_coach_once() {
        QuoteId id = lab.sent(lab.claire);
        signIn.client(lab.claire);
        portal.askForChange(id, 1, "Une séance de plus ?\r\nMerci");
        portal.askForChange(id, 1, "Une séance de plus ?\nMerci");
        assertThat(portal.open(id).isOpen()).isTrue();
        signIn.coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().reason()).isEqualTo("Une séance de plus ?\nMerci");
        assertThat(admin.story(id))
                .extracting(QuoteEvent::kind)
                .containsExactly(Kind.DRAFTED, Kind.SENT, Kind.CHANGE_ASKED);
        assertThat(lab.notices()).containsExactly("COACH QUOTE_CHANGE_ASKED 1");
        admin.revise(id);
        assertThat(lab.notices()).isEmpty();
    }

    @Test
    void the_coach_hears_of_the_first_look_at_each_revision() {
        QuoteId id = lab.sent(lab.claire);
        String token = lab.token("claire@example.org");
        clock.advance(Duration.ofMinutes(5));
        signIn.nobody();
        linked.open(links.open(token).orElseThrow());
        signIn.client(lab.claire);
        portal.open(id);
        signIn.coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().firstViewedAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(5)));
        admin.revise(id);
        lab.send(id);
        assertThat(admin.find(id).orElseThrow().firstViewedAt()).isNull();
        signIn.client(lab.claire);
        portal.open(id);
        portal.open(id);
        assertThat(sql.select(QUOTE_EVENTS.REVISION)
                        .from(QUOTE_EVENTS)
                        .where(QUOTE_EVENTS.KIND.eq("VIEWED"))
                        .orderBy(QUOTE_EVENTS.ID)
                        .fetch(QUOTE_EVENTS.REVISION))
                .containsExactly((short) 1, (short) 2);
        assertThat(lab.notices()).contains("COACH QUOTE_VIEWED 2");
    }

    @Test
    void a_coach_who_looks_leaves_no_trace_and_cannot_answer() {
        QuoteId id = lab.sent(lab.claire);
        OpenLink link = links.open(lab.token("claire@example.org")).orElseThrow();
        assertThat(linked.open(link).isOpen()).isTrue();
        signIn.preview(lab.coach, lab.claire);
        assertThat(portal.list()).hasSize(1);
        assertThat(portal.open(id).isOpen()).isTrue();
        assertThat(portal.open(id, 1).content().number()).isEqualTo("DEV0001");
        assertThat(portal.pdf(id, 1).pdf()).isNotEmpty();
        assertThatThrownBy(() -> portal.accept(id, QuoteLab.agreed(1))).isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> portal.decline(id, 1, "Trop cher")).isInstanceOf(PreviewIsReadOnly.class);
        assertThatThrownBy(() -> portal.askForChange(id, 1, "Moins ?")).isInstanceOf(PreviewIsReadOnly.class);
        signIn.coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().firstViewedAt()).isNull();
        assertThat(sql.fetchCount(QUOTE_EVENTS, QUOTE_EVENTS.KIND.eq("VIEWED"))).isZero();
        assertThat(lab.notices()).containsExactly("CLIENT QUOTE_SENT 1");
    }

    @Test
    void a_client_sees_what_was_sent_and_never_a_draft() {
        lab.drafted(lab.claire);
        QuoteId id = lab.sent(lab.claire);
        lab.sent(lab.paul);
        QuoteId cancelled = lab.drafted(lab.claire);
        admin.cancel(cancelled, "");
        admin.revise(id);
        admin.change(id, lab.version(id), QuoteLab.data(lab.claire, "Pas encore pour vous"));
        signIn.client(lab.claire);
        assertThat(portal.list()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.subject()).isEqualTo("Bilan de compétences");
            assertThat(row.revision()).isOne();
            assertThat(row.inRevision()).isTrue();
            assertThat(row.validUntil()).isEqualTo(LocalDate.of(2027, 1, 22));
        });
        assertThat(portal.open(id).content().subject()).isEqualTo("Bilan de compétences");
        assertRefused(() -> portal.accept(id, QuoteLab.agreed(1)), Reason.IN_REVISION);
        assertThatThrownBy(() -> portal.pdf(id, 2)).isInstanceOf(QuoteNotFound.class);
        signIn.coach(lab.coach);
        admin.cancel(id, "Projet abandonné");
        signIn.client(lab.claire);
        assertThat(portal.open(id)).satisfies(quote -> {
            assertThat(quote.state()).isEqualTo(QuoteState.CANCELLED);
            assertThat(quote.content().subject()).isEqualTo("Bilan de compétences");
            assertThat(quote.reason()).isEqualTo("Projet abandonné");
        });
    }

    @Test
    void the_text_of_people_is_kept_as_they_wrote_it() {
        String hostile = "<img src=x onerror=alert(1)> “é” 🙂 \u202e";
        QuoteId id = lab.sent(lab.claire);
        signIn.client(lab.claire);
        portal.askForChange(id, 1, hostile);
        signIn.coach(lab.coach);
        assertThat(admin.find(id).orElseThrow().reason()).isEqualTo(hostile);
        assertThat(sql.fetchSingle(QUOTES).getReason()).isEqualTo(hostile);
    }
}
