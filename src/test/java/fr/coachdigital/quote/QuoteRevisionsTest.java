package fr.coachdigital.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteRevisionsTest {

    private @Autowired AdminQuotes admin;
    private @Autowired PortalQuotes portal;
    private @Autowired LinkedQuotes linked;
    private @Autowired DocumentLinks links;
    private @Autowired SignIn signIn;
    private @Autowired TestClock clock;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    private QuoteId revised(QuoteData data) {
        QuoteId id = lab.inRevision();
        admin.change(id, lab.version(id), data);
        lab.send(id);
        signIn.client(lab.claire);
        return id;
    }

    private List<String> changes(QuoteData data) {
        return portal.open(revised(data)).changes().stream()
                .map(change -> change.what().substring("quote.change.".length()) + "|" + change.before() + "|"
                        + change.after())
                .map(change -> change.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void the_first_version_stays_readable_and_cannot_be_answered() {
        QuoteId id = lab.sent(lab.claire);
        String firstLink = lab.token("claire@example.org");
        PrintedDocument first = admin.pdf(id, 1);
        admin.revise(id);
        admin.change(id, lab.version(id), QuoteLab.data(lab.claire, "Bilan élargi"));
        lab.send(id);
        assertThat(lab.mails().newest("claire@example.org").subject())
                .isEqualTo("Nouvelle version du devis DEV0001\u00a0: Bilan élargi");
        assertThat(lab.mails().to(QuoteLab.OWNER)).hasSize(2);
        assertThat(links.open(firstLink)).isEmpty();

        signIn.client(lab.claire);
        ClientQuote now = portal.open(id);
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.revisions()).containsExactly(1, 2);
        assertThat(now.content().subject()).isEqualTo("Bilan élargi");
        assertThat(now.isOpen()).isTrue();
        ClientQuote before = portal.open(id, 1);
        assertThat(before.content().subject()).isEqualTo("Bilan de compétences");
        assertThat(before.changes()).isEmpty();
        assertThat(before.isOpen()).isFalse();
        assertThat(portal.pdf(id, 1)).isEqualTo(first);
        for (Runnable answer : List.<Runnable>of(
                () -> portal.accept(id, QuoteLab.agreed(1)),
                () -> portal.decline(id, 1, "Trop cher"),
                () -> portal.askForChange(id, 1, "Moins cher ?"))) {
            assertThatThrownBy(answer::run)
                    .isInstanceOfSatisfying(
                            QuoteRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.REVISED));
        }
        portal.accept(id, QuoteLab.agreed(2));
        assertThat(portal.open(id).acceptance().revision()).isEqualTo(2);
    }

    @Test
    void what_is_being_changed_can_be_read_by_the_link_but_not_answered() {
        lab.inRevision();
        String token = lab.token("claire@example.org");
        signIn.nobody();
        ClientQuote quote = linked.open(links.open(token).orElseThrow());
        assertThat(quote.inRevision()).isTrue();
        assertThat(quote.isOpen()).isFalse();
        assertThat(linked.pdf(links.open(token).orElseThrow()).fileName()).contains("DEV0001");
        assertThatThrownBy(() -> linked.accept(token, QuoteLab.agreed(1)))
                .isInstanceOfSatisfying(
                        QuoteRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_REVISION));
    }

    @Test
    void lines_that_came_went_or_changed_are_named_with_their_figures() {
        List<Line> lines = List.of(
                Line.section("Accompagnement"),
                QuoteLab.hours("Séance de coaching", "2.5"),
                QuoteLab.flat("Restitution", "150.00"),
                Line.text("Frais de déplacement en sus", ""));
        assertThat(changes(QuoteLab.data(lab.claire, "Bilan de compétences", lines)))
                .containsExactly(
                        "lineChanged|Séance de coaching : 3 h × 100,00 € = 300,00 € HT, TVA 20 %"
                                + "|Séance de coaching : 2,5 h × 100,00 € = 250,00 € HT, TVA 20 %",
                        "lineAdded||Restitution : 1 × 150,00 € = 150,00 € HT, TVA 20 %",
                        "textAdded||Frais de déplacement en sus",
                        "lineRemoved|Bilan écrit : 1 × 200,00 € = 200,00 € HT, TVA 20 %|",
                        "net|500,00 €|400,00 €",
                        "total|600,00 €|480,00 €",
                        "deposit|30 % (180,00 €)|30 % (144,00 €)");
    }

    @Test
    void days_deposit_notes_and_terms_that_changed_are_named() {
        QuoteData data = new QuoteData(
                lab.claire,
                "Bilan élargi",
                QuoteLab.lines(),
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2027, 3, 1),
                "Trois mois",
                new Deposit(Deposit.Kind.AMOUNT, new BigDecimal("100")),
                "À très bientôt",
                "# Autres conditions");
        assertThat(changes(data))
                .containsExactly(
                        "deposit|30 % (180,00 €)|100,00 €",
                        "subject|Bilan de compétences|Bilan élargi",
                        "validUntil|22 janvier 2027|28 février 2027",
                        "start||1 mars 2027",
                        "duration|Deux mois|Trois mois",
                        "notes|À bientôt|À très bientôt",
                        "terms||");
    }

    @Test
    void another_order_or_text_alone_is_named_too() {
        List<Line> lines = QuoteLab.lines();
        List<Line> swapped = List.of(lines.get(0), lines.get(2), lines.get(1));
        assertThat(changes(QuoteLab.data(lab.claire, "Bilan de compétences", swapped)))
                .containsExactly("lineOrder||");
        Line hours = lines.get(1);
        Line described = new Line(
                hours.kind(),
                hours.designation(),
                "En visio",
                hours.quantity(),
                hours.unit(),
                hours.unitPrice(),
                hours.discount(),
                hours.vatRate());
        assertThat(changes(QuoteLab.data(
                        lab.claire, "Bilan de compétences", List.of(lines.get(0), described, lines.get(2)))))
                .containsExactly("lineText|Séance de coaching|Séance de coaching\nEn visio");
    }

    @Test
    void a_version_that_says_the_same_has_no_changes() {
        QuoteId id = lab.inRevision();
        lab.send(id);
        signIn.client(lab.claire);
        assertThat(portal.open(id).changes()).isEmpty();
    }

    @Test
    void a_last_day_that_is_over_is_given_anew() {
        QuoteId id = lab.sent(lab.claire);
        clock.advance(Duration.ofDays(90));
        signIn.coach(lab.coach);
        admin.revise(id);
        assertThat(admin.find(id).orElseThrow().data().validUntil()).isNull();
        lab.send(id);
        assertThat(admin.find(id).orElseThrow().state()).isEqualTo(QuoteState.SENT);
        assertThat(admin.find(id).orElseThrow().data().validUntil()).isEqualTo(LocalDate.of(2027, 4, 22));
    }
}
