package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.ui.Period;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.VatRate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminInvoicesViewTest extends InvoiceViewTest {

    private @Autowired ZipJobs zips;

    @Test
    void the_coach_sees_each_invoice_and_what_they_come_to() {
        InvoiceId paid = issued("Site web");
        pay(paid, "480.00");
        pay(issued("Coaching IA"), "80.00");
        draft("À relire");
        open("admin/invoices");
        assertThat(subjects()).containsExactly("À relire", "Coaching IA", "Site web");
        assertThat(row(0)).contains("Brouillon", "Atelier Œuvrard", "À relire");
        assertThat(row(1)).contains("FAC0002", "Partiellement payée", "480,00 €", "400,00 €");
        assertThat(row(2)).contains("FAC0001", "Payée", "23 nov. 2026");
        assertThat(sums()).contains("3 pièces", "Total HT" + euros("1 200,00"), "Reste dû" + euros("400,00"));
        assertThat(_find(Button.class, spec -> spec.withText("Nouvelle facture")))
                .filteredOn(button -> button.getThemeNames().contains("primary"))
                .hasSize(1);
    }

    @Test
    void without_vat_there_is_one_total() {
        invoices.draft(data(atelier, "Exonérée", InvoiceLab.line("100.00", VatRate.ZERO)));
        open("admin/invoices");
        assertThat(sums()).contains("Total" + euros("100,00")).doesNotContain("HT", "TTC");
    }

    @Test
    void the_state_of_a_credit_note_agrees_with_it() {
        InvoiceId note = invoices.creditAll(issued(), "");
        invoices.issue(note, invoice(note).version());
        open("admin/invoices", "kind=credit-note");
        assertThat(row(0)).contains("AV0001", "Émis").doesNotContain("Émise");
    }

    @Test
    void who_is_late_says_by_how_many_days() {
        issued();
        clock().advance(Duration.ofDays(45 + 12));
        open("admin/invoices");
        assertThat(row(0)).contains("Retard : 12 jours");
    }

    @Test
    void a_pressed_state_narrows_the_list_until_the_filters_are_cleared() {
        pay(issued("Réglée"), "480.00");
        issued("Attendue");
        open("admin/invoices");
        _click(chip("Payée"));
        assertThat(subjects()).containsExactly("Réglée");
        assertThat(chip("Payée").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(sums()).contains("1 pièce");
        _click(_get(Button.class, spec -> spec.withClasses("document-clear")));
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void the_address_restores_client_kind_period_and_order() {
        ClientId other = client("Boulangerie", "pain@example.org");
        issued("Ancienne");
        clock().advance(Duration.ofDays(60));
        issued("Récente");
        invoices.draft(data(other, "Autre", line("Site", "1", "900.00")));
        open("admin/invoices", "client=" + atelier.value() + "&kind=standard&period=year&sort=-amount");
        assertThat(subjects()).containsExactly("Récente");
        assertThat(period().getValue()).isEqualTo(Period.Kind.YEAR);
        open("admin/invoices", "period=custom&from=2026-11-01&until=2026-11-30");
        assertThat(subjects()).containsExactly("Ancienne");
        open("admin/invoices", "sort=-amount");
        assertThat(subjects()).startsWith("Autre");
        open("admin/invoices", "state=draft&state=overdue");
        assertThat(subjects()).containsExactly("Autre", "Ancienne");
        assertThat(chip("En retard").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void what_is_shown_survives_its_way_through_the_address() {
        InvoiceListState state = new InvoiceListState(
                "site & co",
                Set.of(InvoiceState.OVERDUE, InvoiceState.PARTIALLY_PAID),
                Set.of(InvoiceKind.CREDIT_NOTE),
                atelier,
                Period.between(TODAY, null),
                new InvoiceSort(InvoiceSort.Key.DUE_DATE, false));
        assertThat(InvoiceListState.of(state.toParameters(), TODAY)).isEqualTo(state);
        assertThat(InvoiceListState.START.toParameters().getQueryString()).isEmpty();
    }

    @Test
    void a_garbled_address_shows_the_plain_list() {
        issued();
        open("admin/invoices", "client=-5&state=nonsense&kind=..&period=drop&from=x&sort=--");
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void typing_narrows_the_list_and_nothing_found_is_said() {
        issued("Coaching IA");
        issued("Site web");
        open("admin/invoices");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Numéro, client, objet")), "site");
        assertThat(subjects()).containsExactly("Site web");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Numéro, client, objet")), "zzz");
        assertThat(subjects()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Aucune facture ne correspond");
    }

    @Test
    void a_new_practice_is_told_what_to_do() {
        open("admin/invoices");
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Créez-en une, ou facturez un devis accepté");
        assertThat(_find(SumsBar.class)).isEmpty();
    }

    @Test
    void hostile_text_is_only_text() {
        String hostile = "<img src=x onerror=alert(1)> 😀 \u202e${item.due}";
        draft(hostile);
        open("admin/invoices");
        assertThat(subjects()).containsExactly(hostile);
        assertThat(row(0)).contains("${item.due}");
    }

    @Test
    void a_list_elsewhere_follows_what_is_issued() {
        InvoiceId id = draft();
        open("admin/invoices");
        invoices.issue(id, invoice(id).version());
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(row(0)).contains("FAC0001");
        });
    }

    @Test
    void the_pdfs_of_the_selection_are_zipped_beside_the_page_and_thrown_away() throws IOException {
        issued("Une");
        issued("Deux");
        draft();
        open("admin/invoices");
        _click(button("ZIP des PDF"));
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundtrip();
            assertThat(screen()).contains("2 PDF sont prêts.");
        });
        assertThat(_get(Anchor.class, spec -> spec.withText("Télécharger le ZIP"))
                        .getHref())
                .isNotBlank();
        ZipJob job = zips.mine().orElseThrow();
        assertThat(namesIn(Files.readAllBytes(job.file()))).hasSize(2).allMatch(name -> name.endsWith(".pdf"));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Retirer le ZIP")));
        assertThat(job.file()).doesNotExist();
        assertThat(screen()).doesNotContain("PDF sont prêts");
    }

    @Test
    void lists_are_taken_away_as_csv() {
        issued();
        open("admin/invoices");
        assertThat(_get(Anchor.class, spec -> spec.withText("CSV")).getHref()).isNotBlank();
    }

    @Test
    void a_client_does_not_get_in() {
        fixtures().clientUser(atelier, "atelier@example.org");
        signIn().client(atelier);
        open("admin/invoices");
        _assertNone(Grid.class);
        assertThat(currentView()).isNotInstanceOf(AdminInvoicesView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        signIn().nobody();
        open("admin/invoices");
        assertThat(_find(Grid.class)).isEmpty();
    }

    private static List<String> namesIn(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private Grid<InvoiceRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static Select<Period.Kind> period() {
        return _get(Select.class);
    }

    private static NativeButton chip(String word) {
        return _get(NativeButton.class, spec -> spec.withText(word));
    }

    private List<String> subjects() {
        return GridKt._findAll(grid()).stream().map(InvoiceRow::subject).toList();
    }

    private String row(int index) {
        return String.join(" ", GridKt._getFormattedRow(grid(), index));
    }

    private static String sums() {
        return _get(SumsBar.class).getElement().getTextRecursively();
    }
}
