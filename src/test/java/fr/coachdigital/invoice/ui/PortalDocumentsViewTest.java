package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Statements;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PortalDocumentsViewTest extends ViewTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final AdminQuotes quotes;
    private final PaymentLedger ledger;
    private final PortalDocumentsBadge badge;
    private final DSLContext sql;
    private InvoiceLab lab;

    PortalDocumentsViewTest(
            ApplicationContext application,
            AdminInvoices invoices,
            AdminQuotes quotes,
            PaymentLedger ledger,
            PortalDocumentsBadge badge,
            DSLContext sql) {
        this.application = application;
        this.invoices = invoices;
        this.quotes = quotes;
        this.ledger = ledger;
        this.badge = badge;
        this.sql = sql;
    }

    @BeforeEach
    void a_practice() {
        lab = new InvoiceLab(application);
    }

    private void openAsClaire() {
        signIn().client(lab.claire);
        open(InvoicePaths.PORTAL_LIST);
    }

    private QuoteId quote(ClientId client, String subject) {
        lab.asCoach();
        QuoteId id = quotes.draft(new QuoteData(
                client, subject, List.of(InvoiceLab.line("500.00")), null, null, "", Deposit.NONE, "", ""));
        quotes.send(id, quotes.find(id).orElseThrow().version(), "");
        return id;
    }

    @Test
    void many_documents_ask_the_database_no_more_than_few() {
        lab.issued(lab.claire, "100.00");
        quote(lab.claire, "Premier");
        int few = askedToOpen().size();
        int fewForTheBadge = Statements.during(sql, badge::count).size();
        for (int number = 0; number < 3; number++) {
            lab.asCoach();
            lab.issued(lab.claire, "100.00");
            quote(lab.claire, "Encore un");
        }
        List<String> asked = askedToOpen();
        assertThat(waiting()).hasSize(8);
        assertThat(asked).hasSize(few).noneMatch(statement -> statement.contains("archiveddocuments"));
        assertThat(Statements.during(sql, () -> assertThat(badge.count()).isEqualTo(8)))
                .hasSize(fewForTheBadge)
                .allMatch(statement -> statement.startsWith("select count(*)"));
    }

    /** By a new browser, so that no news of what came before are still on their way. */
    private List<String> askedToOpen() {
        signIn().client(lab.claire);
        closeBrowser();
        return Statements.during(sql, () -> open(InvoicePaths.PORTAL_LIST));
    }

    private static List<String> waiting() {
        return _find(ListItem.class, spec -> spec.withClasses("portal-card")).stream()
                .map(PortalDocumentsViewTest::words)
                .toList();
    }

    private static List<String> rows() {
        return _find(PortalDocumentsTable.class).stream()
                .flatMap(table -> _find(table.getContent().getBody(), NativeTableRow.class).stream())
                .map(PortalDocumentsViewTest::words)
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void what_waits_comes_first_and_the_rest_by_year() {
        InvoiceId paid = lab.issued(lab.claire, "100.00");
        ledger.record(paid, InvoiceLab.transfer("120.00"));
        InvoiceId late = lab.issue(invoices.draft(
                InvoiceLab.dueOn(lab.claire, "Déjà due", InvoiceLab.TODAY.plusDays(5), InvoiceLab.line("200.00"))));
        clock().advance(Duration.ofDays(10));
        quote(lab.claire, "Bilan de compétences");
        openAsClaire();
        assertThat(waiting()).hasSize(2);
        assertThat(waiting().get(0)).contains("Déjà due", "En retard de 5 jours", "240,00\u00a0€", "Voir la facture");
        assertThat(waiting().get(1)).contains("Bilan de compétences", "À signer avant le", "Lire et répondre");
        assertThat(rows()).singleElement().asString().contains("Réglée le 23 nov. 2026", "120,00\u00a0€");
        assertThat(_find(H2.class).stream().map(H2::getText)).containsExactly("À faire de votre côté", "2026");
        assertThat(badge.count()).isEqualTo(2);
        assertThat(_get(Anchor.class, spec -> spec.withText("Voir la facture")).getHref())
                .isEqualTo(InvoicePaths.portal(late));
    }

    @Test
    void a_card_asks_for_what_is_left_after_payments_and_credit_notes() {
        InvoiceId invoice = lab.issued(lab.claire, "100.00");
        ledger.record(invoice, InvoiceLab.transfer("20.00"));
        Line half = InvoiceLab.line("50.00");
        lab.issue(invoices.creditPart(invoice, List.of(half), "Moitié"));
        openAsClaire();
        assertThat(waiting())
                .singleElement()
                .asString()
                .contains("40,00\u00a0€")
                .doesNotContain("120,00");
    }

    @Test
    void quotes_invoices_and_credit_notes_stand_in_one_list() {
        lab.accepted(Deposit.NONE, InvoiceLab.line("500.00"));
        InvoiceId invoice = lab.issued(lab.claire, "100.00");
        InvoiceId credit = invoices.creditAll(invoice, "Annulation");
        lab.issue(credit);
        openAsClaire();
        assertThat(waiting()).isEmpty();
        assertThat(rows())
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).contains("Accepté le 23 nov. 2026", "600,00"))
                .anySatisfy(row -> assertThat(row).contains("Annulée par avoir"))
                .anySatisfy(row -> assertThat(row).contains("Avoir du 23 nov. 2026", "−120,00"));
        assertThat(badge.count()).isZero();
    }

    @Test
    void search_and_chips_narrow_it_and_stand_in_the_address() {
        quote(lab.claire, "Bilan de compétences");
        lab.issued(lab.claire, "100.00");
        openAsClaire();
        assertThat(waiting()).hasSize(2);
        _click(_get(NativeButton.class, spec -> spec.withText("Factures")));
        assertThat(waiting()).singleElement().asString().contains("Facture FAC");
        _click(_get(NativeButton.class, spec -> spec.withText("Factures")));
        _setValue(_get(TextField.class), "competences");
        assertThat(waiting()).singleElement().asString().contains("Bilan de compétences");
        UI.getCurrent()
                .navigate(InvoicePaths.PORTAL_LIST, QueryParameters.simple(Map.of("q", "rien", "type", "quote")));
        roundtrip();
        assertThat(_get(TextField.class).getValue()).isEqualTo("rien");
        assertThat(words(_get(EmptyState.class))).contains("Aucun document ne correspond");
    }

    @Test
    void an_empty_list_says_what_will_be_here() {
        lab.drafted(lab.claire, "100.00");
        lab.issued(lab.paul, "100.00");
        quotes.draft(new QuoteData(lab.claire, "Brouillon", List.of(), null, null, "", Deposit.NONE, "", ""));
        openAsClaire();
        assertThat(words(_get(EmptyState.class))).contains("Aucun document pour l’instant");
        _assertNone(PortalDocumentsTable.class);
    }

    @Test
    void what_the_coach_issues_comes_by_itself() {
        openAsClaire();
        assertThat(waiting()).isEmpty();
        lab.asCoach();
        lab.issued(lab.claire, "100.00");
        signIn().client(lab.claire);
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(waiting()).hasSize(1);
        });
    }

    @Test
    void what_people_write_is_text() {
        quote(lab.claire, HOSTILE);
        lab.accepted(Deposit.NONE, Line.text(HOSTILE, ""), InvoiceLab.line("1.00"));
        openAsClaire();
        assertThat(waiting()).singleElement().asString().contains(HOSTILE);
        assertThat(currentView().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void a_coach_who_looks_on_sees_the_same() {
        quote(lab.claire, "Bilan de compétences");
        signIn().preview(lab.coach, lab.claire);
        open(InvoicePaths.PORTAL_LIST);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_coach_does_not_get_in() {
        open(InvoicePaths.PORTAL_LIST);
        _assertNone(PortalDocumentsView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        signIn().nobody();
        open(InvoicePaths.PORTAL_LIST);
        _assertNone(PortalDocumentsView.class);
    }

    @Test
    void the_menu_leads_here() {
        openAsClaire();
        _assertOne(PortalDocumentsView.class);
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains(InvoicePaths.PORTAL_LIST);
    }
}
