package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coachdigital.document.Line;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Page;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteListTest {

    private static final Page ALL = new Page(0, 100, 100);
    private static final QuoteSort BY_NUMBER = new QuoteSort(QuoteSort.Key.NUMBER, false);

    private @Autowired AdminQuotes admin;
    private @Autowired Fixtures fixtures;
    private @Autowired TestClock clock;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    private QuoteId draft(ClientId client, String subject, String price) {
        List<Line> lines = List.of(QuoteLab.flat("Forfait", price));
        return admin.draft(QuoteLab.data(client, subject, lines));
    }

    private static QuoteFilter states(QuoteState... states) {
        return new QuoteFilter("", Set.of(states), null, null, null);
    }

    private List<String> numbers(QuoteFilter filter, QuoteSort sort) {
        return admin.page(filter, sort, ALL).stream().map(QuoteRow::number).toList();
    }

    @Test
    void what_expired_is_filtered_summed_sorted_and_shown_as_expired() {
        QuoteId early = draft(lab.claire, "Tôt", "100.00");
        lab.send(early);
        clock.advance(Duration.ofDays(30));
        QuoteId late = draft(lab.claire, "Tard", "10.00");
        lab.send(late);
        draft(lab.claire, "Brouillon", "1.00");
        clock.advance(Duration.ofDays(31));

        assertThat(numbers(states(QuoteState.EXPIRED), BY_NUMBER)).containsExactly("DEV0001");
        assertThat(numbers(states(QuoteState.SENT), BY_NUMBER)).containsExactly("DEV0002");
        assertThat(numbers(states(QuoteState.SENT, QuoteState.EXPIRED), BY_NUMBER))
                .containsExactly("DEV0001", "DEV0002");
        assertThat(admin.sums(states(QuoteState.EXPIRED)))
                .isEqualTo(new QuoteSums(1, Money.of("100.00"), Money.of("120.00")));
        assertThat(admin.sums(states(QuoteState.SENT)))
                .isEqualTo(new QuoteSums(1, Money.of("10.00"), Money.of("12.00")));
        assertThat(admin.page(QuoteFilter.NONE, new QuoteSort(QuoteSort.Key.STATE, false), ALL))
                .extracting(QuoteRow::state)
                .containsExactly(QuoteState.DRAFT, QuoteState.SENT, QuoteState.EXPIRED);
        assertThat(admin.page(QuoteFilter.NONE, new QuoteSort(QuoteSort.Key.STATE, true), ALL))
                .extracting(QuoteRow::state)
                .containsExactly(QuoteState.EXPIRED, QuoteState.SENT, QuoteState.DRAFT);
    }

    @Test
    void each_state_is_found_by_itself() {
        for (QuoteState state : List.of(
                QuoteState.DRAFT, QuoteState.SENT, QuoteState.ACCEPTED, QuoteState.DECLINED, QuoteState.CANCELLED)) {
            QuoteId id = lab.in(state);
            assertThat(admin.page(states(state), BY_NUMBER, ALL))
                    .extracting(QuoteRow::id, QuoteRow::state)
                    .containsExactly(tuple(id, state));
        }
        assertThat(admin.sums(QuoteFilter.NONE)).isEqualTo(new QuoteSums(5, Money.of("2500.00"), Money.of("3000.00")));
        assertThat(admin.sums(states(QuoteState.EXPIRED))).isEqualTo(new QuoteSums(0, Money.ZERO, Money.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "creation, DEV0001",
        "CRÉATION, DEV0001",
        "coeur, DEV0001",
        "cœur martin, DEV0001",
        "dev0002, DEV0002",
        "0002, DEV0002",
        "roux, DEV0002",
        "paul@example.org, DEV0002",
        "100%, DEV0002",
        "été devis, ",
        "_, "
    })
    void words_are_found_in_number_subject_and_client_whatever_their_accents(String words, String number) {
        draft(lab.claire, "Création « Cœur de site »", "100.00");
        draft(lab.paul, "Audit 100% remis", "50.00");
        QuoteFilter filter = new QuoteFilter(words, Set.of(), null, null, null);
        assertThat(numbers(filter, BY_NUMBER)).isEqualTo(number == null ? List.of() : List.of(number));
        assertThat(admin.sums(filter).count()).isEqualTo(number == null ? 0 : 1);
    }

    @Test
    void client_and_period_narrow_the_list() {
        draft(lab.claire, "Novembre", "100.00");
        clock.advance(Duration.ofDays(20));
        draft(lab.claire, "Décembre", "100.00");
        draft(lab.paul, "Décembre aussi", "100.00");
        assertThat(numbers(QuoteFilter.of(lab.paul), BY_NUMBER)).containsExactly("DEV0003");
        LocalDate december = LocalDate.of(2026, 12, 1);
        assertThat(numbers(new QuoteFilter("", Set.of(), null, december, null), BY_NUMBER))
                .containsExactly("DEV0002", "DEV0003");
        assertThat(numbers(new QuoteFilter("", Set.of(), null, null, december), BY_NUMBER))
                .containsExactly("DEV0001");
        LocalDate day = LocalDate.of(2026, 12, 13);
        assertThat(numbers(new QuoteFilter("", Set.of(), lab.claire, day, day), BY_NUMBER))
                .containsExactly("DEV0002");
    }

    @ParameterizedTest
    @EnumSource(QuoteSort.Key.class)
    void page_by_page_from_either_end_everything_is_met_once_in_order(QuoteSort.Key key) {
        for (int number = 0; number < 7; number++) {
            draft(number % 2 == 0 ? lab.claire : lab.paul, "Lot " + number, (number % 3 + 1) + "00.00");
        }
        for (boolean descending : new boolean[] {false, true}) {
            QuoteSort sort = new QuoteSort(key, descending);
            List<String> whole = numbers(QuoteFilter.NONE, sort);
            assertThat(whole).hasSize(7).doesNotHaveDuplicates();
            List<String> paged = new ArrayList<>();
            for (int from = 0; from < 7; from += 2) {
                admin.page(QuoteFilter.NONE, sort, new Page(from, 2, 7)).forEach(row -> paged.add(row.number()));
            }
            assertThat(paged).isEqualTo(whole);
        }
        assertThat(numbers(QuoteFilter.NONE, new QuoteSort(key, true)))
                .isEqualTo(numbers(QuoteFilter.NONE, new QuoteSort(key, false)).reversed());
    }

    @Test
    void the_orders_are_those_of_their_names() {
        draft(lab.paul, "Petit", "100.00");
        draft(lab.claire, "Grand", "300.00");
        draft(lab.claire, "Moyen", "200.00");
        assertThat(numbers(QuoteFilter.NONE, new QuoteSort(QuoteSort.Key.AMOUNT, true)))
                .containsExactly("DEV0002", "DEV0003", "DEV0001");
        assertThat(numbers(QuoteFilter.NONE, new QuoteSort(QuoteSort.Key.CLIENT, false)))
                .containsExactly("DEV0002", "DEV0003", "DEV0001");
        assertThat(numbers(QuoteFilter.NONE, QuoteSort.NEWEST)).containsExactly("DEV0003", "DEV0002", "DEV0001");
    }

    @Test
    void the_file_opens_in_a_french_spreadsheet_and_computes_nothing() throws IOException {
        ClientId evil = fixtures.client("=1+1", "", "evil@example.org");
        draft(evil, "@SUM(A1)", "1240.50");
        QuoteId sent = draft(lab.claire, "Site « Été »; refonte", "100.00");
        lab.send(sent);
        List<String> lines = written(QuoteFilter.NONE, Language.FR).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "\ufeffNuméro;Version;Date;Valable jusqu’au;Client;Objet;Statut;Total HT;Total TTC",
                        "DEV0001;1;2026-11-23;;'=1+1;'@SUM(A1);Brouillon;1240,50;1488,60",
                        "DEV0002;1;2026-11-23;2027-01-22;Claire Martin;\"Site « Été »; refonte\";Envoyé;100,00;120,00");
        assertThat(written(states(QuoteState.SENT), Language.EN).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(";Sent;100.00;120.00");
        assertThat(sql.select(AUDIT_EVENTS.DETAIL)
                        .from(AUDIT_EVENTS)
                        .where(AUDIT_EVENTS.ACTION.eq("quote.exported"))
                        .orderBy(AUDIT_EVENTS.ID)
                        .fetch(AUDIT_EVENTS.DETAIL))
                .containsExactly("2 quotes", "1 quotes");
    }

    private String written(QuoteFilter filter, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        admin.write(filter, BY_NUMBER, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
