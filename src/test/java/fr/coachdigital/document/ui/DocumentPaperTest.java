package fr.coachdigital.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DocumentPaperTest {

    private final PaperSheets sheets;

    DocumentPaperTest(PaperSheets sheets) {
        this.sheets = sheets;
    }

    private DocumentPaper paper(Language language) {
        return new DocumentPaper(sheets.of(PaperSamples.quote(language)));
    }

    @Test
    void a_quote_is_told_from_its_number_to_its_total() {
        DocumentPaper paper = paper(Language.FR);
        assertThat(paper.getElement().getAttribute("lang")).isEqualTo("fr");
        assertThat(_get(paper, H2.class).getText()).isEqualTo("Devis D-2026-0012");
        assertThat(words(paper))
                .contains(
                        "Valable jusqu’au",
                        "23 décembre 2026",
                        "du 1er décembre 2026 au 4 décembre 2026",
                        "Camille Laurent EI",
                        "SIREN 123 456 782",
                        "Pénalités de retard",
                        "Acompte à l’acceptation\u00a0: 30\u00a0% du total, soit 801,00\u00a0€");
        assertThat(texts(paper, DescriptionList.Term.class))
                .endsWith("Total HT", "TVA 20\u00a0% sur 2\u202f225,00\u00a0€", "Total TTC");
        assertThat(texts(paper, DescriptionList.Description.class)).endsWith("2\u202f670,00\u00a0€");
        assertThat(texts(paper, H3.class)).containsExactly("Émetteur", "Client", "Notes", "Mentions");
    }

    @Test
    void lines_are_a_real_table() {
        NativeTable table = _get(paper(Language.FR), NativeTable.class);
        assertThat(table.getCaptionText()).isEqualTo("Détail des prestations");
        assertThat(texts(table.getHead(), NativeTableHeaderCell.class))
                .containsExactly("Désignation", "Quantité", "Prix unitaire HT", "TVA", "Montant HT");
        List<NativeTableRow> rows = _find(table.getBody(), NativeTableRow.class);
        assertThat(texts(rows.get(1), NativeTableCell.class))
                .containsExactly("2,5\u00a0heures", "100,00\u00a0€", "20\u00a0%", "225,00\u00a0€");
        assertThat(words(rows.get(1))).contains("Une demi-journée\navec vous", "Remise 10\u00a0%\u00a0: −25,00\u00a0€");
        assertThat(texts(rows.get(2), NativeTableCell.class)).containsExactly("2\u202f000,00\u00a0€");
        assertThat(_find(rows.get(4), NativeTableCell.class)).isEmpty();
        assertThat(_find(table, NativeTableHeaderCell.class))
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void a_balance_invoice_lists_what_it_takes_off() {
        DocumentPaper paper = new DocumentPaper(sheets.of(PaperSamples.balance()));
        assertThat(texts(paper, DescriptionList.Term.class))
                .containsSubsequence("Total TTC", "Acompte facturé, F-2026-0003 du 2 novembre 2026", "Net à payer");
        assertThat(texts(paper, DescriptionList.Description.class))
                .containsSubsequence("−360,00\u00a0€", "2\u202f310,00\u00a0€", "FR76 3000 6000 0112 3456 7890 189");
    }

    @Test
    void what_is_taken_off_without_its_vat_says_so() {
        DocumentPaper paper = new DocumentPaper(sheets.of(PaperSamples.balance(Money.ZERO, Money.of("60.00"))));
        assertThat(texts(paper, DescriptionList.Term.class))
                .contains("Acompte F-2026-0003 du 2 novembre 2026, hors taxes");
        assertThat(texts(paper, DescriptionList.Description.class)).contains("−300,00\u00a0€");
    }

    @Test
    void it_speaks_the_language_of_the_document() {
        assertThat(words(paper(Language.EN)))
                .contains("Quote D-2026-0012", "2.5\u00a0hours", "€2,670.00", "Total incl. VAT")
                .doesNotContain("Devis", "heures");
    }

    @Test
    void what_a_person_wrote_stays_words() {
        DocumentPaper paper = paper(Language.FR);
        assertThat(words(paper)).contains("Atelier <b>Martin</b>", "<script>alert(1)</script>");
        assertThat(words(_get(paper, UnorderedList.class))).contains("<img src=x onerror=alert(1)>");
        assertThat(paper.getElement().getOuterHTML()).doesNotContain("<script", "<img");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <C extends Component> List<String> texts(Component in, Class<C> type) {
        return _find(in, type).stream().map(DocumentPaperTest::words).toList();
    }
}
