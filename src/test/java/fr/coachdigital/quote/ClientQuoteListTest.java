package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.QUOTE_REVISIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.Statements;
import fr.coachdigital.support.TestClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The quotes that a client finds in the portal. */
@DatabaseTest
class ClientQuoteListTest {

    private static final String MIGRATION = "db/migration/V068__quote_lists.sql";

    private @Autowired AdminQuotes admin;
    private @Autowired PortalQuotes portal;
    private @Autowired SignIn signIn;
    private @Autowired TestClock clock;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    private List<ClientQuoteRow> rows() {
        signIn.client(lab.claire);
        return portal.list();
    }

    private QuoteId sent(String subject, Line... lines) {
        signIn.coach(lab.coach);
        QuoteId id = admin.draft(QuoteLab.data(lab.claire, subject, List.of(lines)));
        lab.send(id);
        return id;
    }

    @Test
    void each_stands_as_it_was_sent_last_newest_first() {
        QuoteId revised = lab.inRevision();
        admin.change(
                revised,
                lab.version(revised),
                QuoteLab.data(lab.claire, "Pas encore envoyé", List.of(QuoteLab.flat("Autre chose", "9.00"))));
        QuoteId withdrawn = lab.inRevision();
        admin.cancel(withdrawn, "");
        lab.drafted(lab.claire);
        lab.sent(lab.paul);
        QuoteId open = sent("Audit", QuoteLab.flat("Audit", "100.00"));
        assertThat(rows())
                .extracting(
                        ClientQuoteRow::id,
                        ClientQuoteRow::subject,
                        ClientQuoteRow::state,
                        ClientQuoteRow::inRevision,
                        ClientQuoteRow::revision,
                        ClientQuoteRow::gross)
                .containsExactly(
                        tuple(open, "Audit", QuoteState.SENT, false, 1, Money.of("120.00")),
                        tuple(withdrawn, "Bilan de compétences", QuoteState.CANCELLED, false, 1, Money.of("600.00")),
                        tuple(revised, "Bilan de compétences", QuoteState.SENT, true, 1, Money.of("600.00")));
        assertThat(portal.waiting()).isOne();

        lab.send(revised);
        assertThat(rows().getLast())
                .extracting(ClientQuoteRow::subject, ClientQuoteRow::revision, ClientQuoteRow::gross)
                .containsExactly("Pas encore envoyé", 2, Money.of("10.80"));
        assertThat(rows().getLast().date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(rows().getLast().validUntil()).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(portal.waiting()).isEqualTo(2);

        clock.advance(Duration.ofDays(61));
        assertThat(rows()).extracting(ClientQuoteRow::state).doesNotContain(QuoteState.SENT);
        assertThat(portal.waiting()).isZero();
    }

    @Test
    void a_list_of_many_asks_no_more_than_a_list_of_one_and_reads_no_document() {
        lab.sent(lab.claire);
        signIn.client(lab.claire);
        assertThat(Statements.during(sql, portal::list)).hasSize(1);
        for (int number = 0; number < 4; number++) lab.sent(lab.claire);
        signIn.client(lab.claire);
        assertThat(Statements.during(sql, () -> assertThat(portal.list()).hasSize(5)))
                .hasSize(1)
                .noneMatch(statement -> statement.contains("archiveddocuments"));
        assertThat(Statements.during(sql, () -> assertThat(portal.waiting()).isEqualTo(5)))
                .hasSize(1)
                .allMatch(statement -> statement.startsWith("select count(*)"));
    }

    /** The migration reads what was sent before it out of the archive. */
    @Test
    void what_was_sent_before_there_were_columns_is_filled_in_to_the_cent() throws IOException {
        sent("Simple", QuoteLab.hours("Séance", "2.5"));
        QuoteId id = sent(
                "Été « à l’essai » \"1\\2\" 🦊",
                Line.section("Remises"),
                item("0.3333", "9.95", Discount.Kind.PERCENT, "12.5", VatRate.STANDARD),
                item("1", "33.33", Discount.Kind.AMOUNT, "0.03", VatRate.STANDARD),
                item("3", "0.35", Discount.Kind.NONE, "0", VatRate.REDUCED),
                item("1", "0.25", Discount.Kind.PERCENT, "50", VatRate.SUPER_REDUCED),
                item("7", "19.99", Discount.Kind.NONE, "0", VatRate.INTERMEDIATE),
                item("1", "5.05", Discount.Kind.PERCENT, "10", VatRate.INTERMEDIATE),
                item("1", "1000.00", Discount.Kind.NONE, "0", VatRate.ZERO));
        admin.revise(id);
        admin.change(id, lab.version(id), QuoteLab.data(lab.claire, "La suite"));
        lab.send(id);
        sent("Offert", item("1", "80.00", Discount.Kind.PERCENT, "100", VatRate.STANDARD));
        var written = sql.selectFrom(QUOTE_REVISIONS)
                .orderBy(QUOTE_REVISIONS.DOCUMENT_ID)
                .fetch();
        assertThat(written).hasSize(4);
        RootAccess.execute(
                "UPDATE quoteRevisions SET subject = '', quoteDate = '2000-01-01', validUntil = '2000-01-01',"
                        + " grossAmount = -1");
        String migration = new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
        int from = migration.indexOf("UPDATE quoteRevisions");
        RootAccess.execute(migration.substring(from, migration.indexOf(';', from)));
        assertThat(sql.selectFrom(QUOTE_REVISIONS)
                        .orderBy(QUOTE_REVISIONS.DOCUMENT_ID)
                        .fetch())
                .isEqualTo(written);
    }

    private static Line item(String quantity, String price, Discount.Kind kind, String discount, VatRate rate) {
        return new Line(
                LineKind.ITEM,
                "Prestation",
                "",
                new BigDecimal(quantity),
                Unit.FLAT,
                Money.of(price),
                kind == Discount.Kind.NONE ? Discount.NONE : new Discount(kind, new BigDecimal(discount)),
                rate);
    }
}
