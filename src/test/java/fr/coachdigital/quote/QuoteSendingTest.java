package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.QUOTE_REVISIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Mailbox.Letter;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteSendingTest {

    private @Autowired AdminQuotes admin;
    private @Autowired LinkedQuotes linked;
    private @Autowired DocumentLinks links;
    private @Autowired IssuerEditor issuer;
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

    @Test
    void the_client_gets_the_details_the_coachs_words_and_a_link() {
        QuoteId id = lab.drafted(lab.claire);
        admin.send(id, lab.version(id), "Comme convenu hier.\n\nCamille");
        Letter letter = lab.mails().newest("claire@example.org");
        assertThat(letter.kind()).isEqualTo("quote");
        assertThat(letter.subject()).isEqualTo("Devis DEV0001\u00a0: Bilan de compétences");
        assertThat(letter.text())
                .contains(
                        "Bonjour Claire,",
                        "Camille Laurent vous a préparé un devis.",
                        "Comme convenu hier.\n\nCamille",
                        "Devis DEV0001",
                        "Objet\u00a0: Bilan de compétences",
                        "Total TTC\u00a0: 600,00\u00a0€",
                        "Acompte à l’acceptation\u00a0: 30\u00a0% (180,00\u00a0€)",
                        "À accepter au plus tard le 22 janvier 2027",
                        "Voir le devis")
                .doesNotContain(letter.token());
        assertThat(letter.path()).startsWith("/d/");
    }

    @Test
    void the_owner_is_told_with_the_details_and_the_way_to_it() {
        QuoteId id = lab.sent(lab.claire);
        Letter letter = lab.mails().newest(QuoteLab.OWNER);
        assertThat(letter.kind()).isEqualTo("quote-copy");
        assertThat(letter.subject()).isEqualTo("Devis DEV0001 envoyé à Claire Martin");
        assertThat(letter.text())
                .contains("Claire Martin", "Total TTC\u00a0: 600,00\u00a0€", "22 janvier 2027")
                .contains("http://localhost/" + QuotePaths.page(id))
                .doesNotContain("/d/");
        assertThat(letter.link()).isEmpty();
        assertThat(lab.notices()).containsExactly("CLIENT QUOTE_SENT 1");
    }

    @Test
    void an_english_client_is_written_to_in_english() {
        sql.update(CLIENTS)
                .set(CLIENTS.LANGUAGE, "en")
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        lab.sent(lab.claire);
        Letter letter = lab.mails().newest("claire@example.org");
        assertThat(letter.subject()).isEqualTo("Quote DEV0001: Bilan de compétences");
        assertThat(letter.text()).contains("Total incl. VAT: €600.00", "To be accepted by 22 January 2027");
    }

    @Test
    void the_mailed_link_opens_exactly_this_quote() {
        lab.sent(lab.paul);
        QuoteId id = lab.sent(lab.claire);
        signIn.nobody();
        ClientQuote quote =
                linked.open(links.open(lab.token("claire@example.org")).orElseThrow());
        assertThat(quote.id()).isEqualTo(id);
        assertThat(quote.content().buyer().name()).isEqualTo("Claire Martin");
        assertThat(quote.isOpen()).isTrue();
    }

    @Test
    void what_is_sent_is_frozen_with_its_pdf() {
        QuoteId id = lab.sent(lab.claire);
        Quote sent = admin.find(id).orElseThrow();
        assertThat(sent.state()).isEqualTo(QuoteState.SENT);
        assertThat(sent.sentAt()).isEqualTo(TestClock.START);
        assertThat(sent.sentRevisions()).containsExactly(1);
        assertThat(sent.data().validUntil()).isEqualTo(LocalDate.of(2027, 1, 22));
        assertThat(admin.story(id)).extracting(QuoteEvent::kind).containsExactly(Kind.DRAFTED, Kind.SENT);
        PrintedDocument before = admin.pdf(id, 1);
        sql.update(CLIENTS)
                .set(CLIENTS.LAST_NAME, "Durand")
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        assertThat(admin.pdf(id, 1)).isEqualTo(before);
        assertThat(admin.look(id).buyer().name()).isEqualTo("Claire Martin");
        assertThatThrownBy(() -> admin.pdf(id, 2)).isInstanceOf(QuoteNotFound.class);
    }

    @Test
    void the_validity_runs_from_the_day_it_is_sent() {
        QuoteId id = lab.drafted(lab.claire);
        clock.advance(Duration.ofDays(10));
        lab.send(id);
        Quote sent = admin.find(id).orElseThrow();
        assertThat(sent.date()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(sent.data().validUntil()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void what_is_missing_is_named_and_nothing_leaves() {
        sql.update(CLIENTS)
                .set(CLIENTS.ADDRESS_LINE1, "")
                .setNull(CLIENTS.EMAIL)
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        QuoteId id = lab.drafted(lab.claire);
        List<Missing> missing = admin.missing(id);
        assertThat(missing)
                .extracting(Missing::labelKey)
                .containsExactly("document.missing.clientAddress", "quote.missing.email");
        assertThat(missing).extracting(Missing::path).containsOnly("admin/clients/" + lab.claire.value() + "/edit");
        assertThatThrownBy(() -> lab.send(id))
                .isInstanceOfSatisfying(
                        DetailsMissing.class,
                        refused -> assertThat(refused.missing()).isEqualTo(missing));
        assertThat(admin.find(id).orElseThrow().state()).isEqualTo(QuoteState.DRAFT);
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isZero();
        assertThat(lab.mails().count()).isZero();
    }

    @Test
    void a_quote_without_an_amount_or_a_future_is_not_sent() {
        QuoteId empty = admin.draft(QuoteLab.data(lab.claire, "Vide", List.of(Line.section("Rien"))));
        assertRefused(() -> lab.send(empty), Reason.EMPTY);
        QuoteId over = admin.draft(new QuoteData(
                lab.claire, "Périmé", QuoteLab.lines(), LocalDate.of(2026, 11, 22), null, "", Deposit.NONE, "", ""));
        assertRefused(() -> lab.send(over), Reason.VALIDITY_OVER);
    }

    @Test
    void a_gift_may_be_sent() {
        Line gift = new Line(
                LineKind.ITEM,
                "Séance découverte",
                "",
                BigDecimal.ONE,
                Unit.HOUR,
                Money.of("80.00"),
                new Discount(Discount.Kind.PERCENT, new BigDecimal("100")),
                VatRate.STANDARD);
        QuoteId id = admin.draft(QuoteLab.data(lab.claire, "Offerte", List.of(gift)));
        lab.send(id);
        assertThat(admin.look(id).totals().gross()).isEqualTo(Money.ZERO);
    }

    @Test
    void under_the_franchise_what_is_kept_carries_no_vat_either() {
        QuoteId id = lab.drafted(lab.claire);
        IssuerProfile profile = issuer.current();
        issuer.change(new IssuerProfile(
                profile.version(),
                profile.company(),
                new VatTerms(VatRegime.FRANCHISE, false, profile.vat().exemptions()),
                profile.bank(),
                profile.payment(),
                profile.mediator(),
                profile.terms(),
                profile.quoteValidityDays(),
                profile.numbering(),
                profile.accentColor()));
        lab.send(id);
        Quote sent = admin.find(id).orElseThrow();
        assertThat(sent.totals().gross()).isEqualTo(Money.of("500.00"));
        assertThat(sent.totals()).isEqualTo(admin.look(id).totals());
        assertThat(admin.sums(QuoteFilter.NONE)).isEqualTo(new QuoteSums(1, Money.of("500.00"), Money.of("500.00")));
        assertThat(lab.mails().newest("claire@example.org").text())
                .contains("Total\u00a0: 500,00\u00a0€")
                .doesNotContain("TTC");
    }

    @Test
    void sent_again_it_has_a_new_link_and_the_old_one_is_dead() {
        QuoteId id = lab.sent(lab.claire);
        String first = lab.token("claire@example.org");
        admin.sendAgain(id, "Au cas où");
        Letter again = lab.mails().newest("claire@example.org");
        assertThat(again.text()).contains("Au cas où");
        assertThat(links.open(first)).isEmpty();
        assertThat(links.open(again.token())).isPresent();
        assertThat(lab.mails().to(QuoteLab.OWNER)).hasSize(1);
        assertThat(sql.fetchCount(QUOTE_REVISIONS)).isOne();
        assertThat(admin.story(id).getLast().kind()).isEqualTo(Kind.SENT_AGAIN);
    }

    @Test
    void a_revoked_link_is_dead_and_is_revoked_once() {
        QuoteId id = lab.sent(lab.claire);
        String token = lab.token("claire@example.org");
        assertThat(admin.link(id)).isPresent();
        admin.revokeLink(id);
        admin.revokeLink(id);
        assertThat(admin.link(id)).isEmpty();
        signIn.nobody();
        assertThatThrownBy(() -> linked.accept(token, QuoteLab.agreed(1))).isInstanceOf(QuoteNotFound.class);
        assertThatThrownBy(() -> linked.decline(token, 1, "Non merci")).isInstanceOf(QuoteNotFound.class);
        assertThatThrownBy(() -> linked.askForChange(token, 1, "Moins cher ?")).isInstanceOf(QuoteNotFound.class);
        signIn.coach(lab.coach);
        assertThat(admin.story(id))
                .extracting(QuoteEvent::kind)
                .containsExactly(Kind.DRAFTED, Kind.SENT, Kind.LINK_REVOKED);
    }
}
