package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coachdigital.client.ClientInUse;
import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.document.Totals;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.TestClock;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteDraftsTest {

    private @Autowired AdminQuotes admin;
    private @Autowired ClientRegister register;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    @Test
    void a_draft_has_its_number_and_its_sums_at_once() {
        Quote first = admin.find(lab.drafted(lab.claire)).orElseThrow();
        Quote second = admin.find(lab.drafted(lab.paul)).orElseThrow();
        assertThat(first.number()).isEqualTo("DEV0001");
        assertThat(second.number()).isEqualTo("DEV0002");
        assertThat(first.state()).isEqualTo(QuoteState.DRAFT);
        assertThat(first.revision()).isOne();
        assertThat(first.sentRevisions()).isEmpty();
        assertThat(first.clientName()).isEqualTo("Claire Martin");
        assertThat(first.date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(first.totals().gross()).isEqualTo(Money.of("600.00"));
        assertThat(sql.fetchSingle(QUOTES, QUOTES.ID.eq(first.id().value())).getGrossAmount())
                .isEqualByComparingTo("600.00");
        assertThat(admin.story(first.id()))
                .extracting(QuoteEvent::kind, QuoteEvent::actorName)
                .containsExactly(tuple(Kind.DRAFTED, "Camille Laurent"));
    }

    @Test
    void what_was_written_is_read_back_whatever_it_holds() {
        String hostile = "<script>alert('é')</script> \"%_\\ \u202e مرحبا 🙂 =1+1 '; DROP TABLE quotes; --";
        QuoteData data = new QuoteData(
                lab.claire,
                hostile,
                List.of(
                        Line.section(hostile),
                        new Line(
                                LineKind.ITEM,
                                hostile,
                                hostile + "\nligne",
                                new BigDecimal("10"),
                                Unit.DAY,
                                Money.of("0.07"),
                                new Discount(Discount.Kind.PERCENT, new BigDecimal("2.5")),
                                VatRate.REDUCED),
                        Line.item("1/3", "", new BigDecimal("0.3333"), Unit.HOUR, Money.of("90.00"), VatRate.ZERO),
                        Line.text(hostile, hostile)),
                LocalDate.of(2027, 1, 31),
                LocalDate.of(2027, 2, 1),
                hostile,
                new Deposit(Deposit.Kind.AMOUNT, new BigDecimal("10")),
                hostile,
                "# " + hostile);
        QuoteId id = admin.draft(data);
        assertThat(admin.find(id).orElseThrow().data()).isEqualTo(data);
        admin.send(id, lab.version(id), hostile);
        DocumentContent content = admin.look(id);
        assertThat(content.subject()).isEqualTo(hostile);
        assertThat(content.lines()).isEqualTo(data.lines());
        assertThat(admin.story(id).getLast().detail()).isEqualTo(hostile);
    }

    @Test
    void a_day_far_from_now_is_refused() {
        QuoteId id = lab.drafted(lab.claire);
        LocalDate today = LocalDate.of(2026, 11, 23);
        for (QuoteData absurd : List.of(
                during(today.plusYears(5).plusDays(1), null),
                during(null, today.plusYears(5).plusDays(1)),
                during(null, today.minusYears(1).minusDays(1)))) {
            assertThatThrownBy(() -> admin.draft(absurd))
                    .isInstanceOfSatisfying(
                            QuoteRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.DAYS_TOO_FAR));
            assertThatThrownBy(() -> admin.change(id, lab.version(id), absurd)).isInstanceOf(QuoteRefused.class);
        }
        QuoteData farthest = during(today.plusYears(5), today.minusYears(1));
        admin.change(id, lab.version(id), farthest);
        assertThat(admin.find(id).orElseThrow().data()).isEqualTo(farthest);
    }

    private QuoteData during(@Nullable LocalDate validUntil, @Nullable LocalDate start) {
        return new QuoteData(lab.claire, "Dates", QuoteLab.lines(), validUntil, start, "", Deposit.NONE, "", "");
    }

    @Test
    void a_change_over_a_newer_version_is_refused() {
        QuoteId id = lab.drafted(lab.claire);
        int read = lab.version(id);
        admin.change(id, read, QuoteLab.data(lab.claire, "Premier"));
        assertThatThrownBy(() -> admin.change(id, read, QuoteLab.data(lab.claire, "Second")))
                .isInstanceOf(QuoteChangedMeanwhile.class);
        assertThatThrownBy(() -> admin.send(id, read, "")).isInstanceOf(QuoteChangedMeanwhile.class);
        assertThat(admin.find(id).orElseThrow().data().subject()).isEqualTo("Premier");
    }

    @Test
    void a_draft_may_pass_to_another_client_until_it_was_sent() {
        QuoteId id = lab.drafted(lab.claire);
        admin.change(id, lab.version(id), QuoteLab.data(lab.paul, "Pour Paul"));
        assertThat(admin.find(id).orElseThrow().clientName()).isEqualTo("Paul Roux");
        lab.send(id);
        admin.revise(id);
        assertThatThrownBy(() -> admin.change(id, lab.version(id), QuoteLab.data(lab.claire, "Pour Claire")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(admin.find(id).orElseThrow().data().client()).isEqualTo(lab.paul);
    }

    @Test
    void there_is_no_quote_for_a_client_who_is_not_there() {
        QuoteData data = QuoteLab.data(new ClientId(999_999), "Personne");
        assertThatThrownBy(() -> admin.draft(data)).isInstanceOf(ClientNotFound.class);
        QuoteId id = lab.drafted(lab.claire);
        assertThatThrownBy(() -> admin.change(id, 0, data)).isInstanceOf(ClientNotFound.class);
        assertThat(sql.fetchCount(QUOTES)).isOne();
    }

    @Test
    void a_deleted_draft_leaves_nothing_but_a_gap() {
        QuoteId id = lab.drafted(lab.claire);
        admin.delete(id);
        assertThat(admin.find(id)).isEmpty();
        assertThat(sql.fetchCount(QUOTE_LINES)).isZero();
        assertThat(admin.find(lab.drafted(lab.claire)).orElseThrow().number()).isEqualTo("DEV0002");
    }

    @Test
    void a_duplicate_is_a_new_draft_whose_days_are_not_over() {
        QuoteData data = new QuoteData(
                lab.claire,
                "Bilan",
                QuoteLab.lines(),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 24),
                "",
                Deposit.NONE,
                "",
                "Conditions à part");
        QuoteId id = admin.draft(data);
        lab.send(id);
        application.getBean(TestClock.class).set(Instant.parse("2026-12-10T09:00:00Z"));
        Quote copy = admin.find(admin.duplicate(id)).orElseThrow();
        assertThat(copy.state()).isEqualTo(QuoteState.DRAFT);
        assertThat(copy.number()).isEqualTo("DEV0002");
        assertThat(copy.date()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(copy.data().validUntil()).isNull();
        assertThat(copy.data().start()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(copy.data().lines()).isEqualTo(data.lines());
        assertThat(copy.data().terms()).isEqualTo("Conditions à part");
        assertThat(admin.story(copy.id()).getFirst().detail()).isEqualTo("DEV0001");
    }

    @Test
    void a_preview_is_a_pdf_that_is_not_kept() {
        QuoteId id = lab.drafted(lab.claire);
        PrintedDocument preview = admin.preview(id);
        assertThat(new String(preview.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isZero();
        assertThat(admin.look(id).validUntil()).isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        QuoteId none = new QuoteId(999_999);
        assertThat(admin.find(none)).isEmpty();
        for (Runnable act : List.<Runnable>of(
                () -> admin.story(none),
                () -> admin.change(none, 0, QuoteLab.data(lab.claire, "Rien")),
                () -> admin.delete(none),
                () -> admin.missing(none),
                () -> admin.look(none),
                () -> admin.send(none, 0, ""),
                () -> admin.sendAgain(none, ""),
                () -> admin.link(none),
                () -> admin.revokeLink(none),
                () -> admin.revise(none),
                () -> admin.cancel(none, ""),
                () -> admin.duplicate(none),
                () -> admin.pdf(none, 1),
                () -> admin.preview(none))) {
            assertThatThrownBy(act::run).isInstanceOf(QuoteNotFound.class);
        }
    }

    /** From before prices were refused that are negative or too large. */
    @Test
    void what_would_be_refused_today_is_still_read_and_can_be_mended() {
        QuoteId id = admin.draft(QuoteLab.data(lab.claire, "Avant", List.of(QuoteLab.flat("Remise", "5.00"))));
        RootAccess.execute("update quoteLines set unitPrice = -5");
        Quote stored = admin.find(id).orElseThrow();
        assertThat(stored.data().lines()).extracting(Line::unitPrice).containsExactly(Money.of("-5.00"));
        assertThat(admin.find(admin.duplicate(id))).isPresent();
        assertThatThrownBy(() -> admin.change(id, stored.version(), stored.data()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> admin.draft(stored.data())).isInstanceOf(IllegalArgumentException.class);
        admin.change(id, stored.version(), QuoteLab.data(lab.claire, "Après"));
        assertThat(admin.find(id).orElseThrow().data().subject()).isEqualTo("Après");
    }

    @Test
    void a_deposit_in_euros_is_at_most_the_total() {
        List<Line> lines = List.of(QuoteLab.flat("Séance", "100.00"));
        Money total = Totals.of(lines).gross();
        for (int cent = 0; cent <= 1; cent++) {
            Deposit deposit = new Deposit(
                    Deposit.Kind.AMOUNT, total.plus(Money.ofCents(cent)).amount());
            QuoteData data = new QuoteData(lab.claire, "Acompte", lines, null, null, "", deposit, "", "");
            if (cent == 0) assertThat(admin.draft(data)).isNotNull();
            else assertThatThrownBy(() -> admin.draft(data)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_client_with_quotes_is_not_deleted() {
        lab.drafted(lab.claire);
        assertThatThrownBy(() -> register.delete(lab.claire))
                .isInstanceOfSatisfying(
                        ClientInUse.class, inUse -> assertThat(inUse.usages()).contains("client.usage.quotes"));
    }

    @Test
    void the_reason_of_a_cancellation_has_a_limit() {
        QuoteId id = lab.drafted(lab.claire);
        assertThatThrownBy(() -> admin.cancel(id, "x".repeat(1_001)))
                .isInstanceOfSatisfying(
                        QuoteRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REASON_MISSING));
        admin.cancel(id, " Doublon ");
        assertThat(admin.find(id).orElseThrow().reason()).isEqualTo("Doublon");
    }
}
