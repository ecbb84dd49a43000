package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdminQuotesViewTest extends QuoteViewTest {

    @Test
    void the_coach_sees_quotes_with_their_state_and_what_they_come_to() {
        QuoteId id = lab.sent(lab.claire);
        lab.drafted(lab.paul);
        open("admin/quotes");
        assertThat(rows()).hasSize(2);
        assertThat(sums()).contains("2 devis", euros("1 000,00"), euros("1 200,00"));
        assertThat(String.join(" ", GridKt._getFormattedRow(grid(), 1)))
                .contains(quote(id).number(), "Claire Martin", "Bilan de compétences", "Envoyé", "600,00 €");
    }

    @Test
    void chips_and_words_narrow_the_list_and_its_sums() {
        lab.sent(lab.claire);
        lab.drafted(lab.paul);
        open("admin/quotes");
        _click(chip("Brouillon"));
        assertThat(rows()).extracting(QuoteRow::state).containsExactly(QuoteState.DRAFT);
        assertThat(sums()).contains("1 devis", euros("600,00"));
        _click(chip("Brouillon"));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Numéro, objet ou client")), "claire");
        assertThat(rows()).extracting(QuoteRow::client).containsExactly(lab.claire);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Numéro, objet ou client")), "zzz");
        assertThat(rows()).isEmpty();
        _click(_find(Button.class, spec -> spec.withText("Effacer les filtres")).getFirst());
        assertThat(rows()).hasSize(2);
    }

    @Test
    void the_address_restores_filters_and_order() {
        lab.sent(lab.claire);
        lab.drafted(lab.paul);
        open("admin/quotes", "state=draft&state=sent&sort=client");
        assertThat(rows()).extracting(QuoteRow::client).containsExactly(lab.claire, lab.paul);
        assertThat(chip("Envoyé").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        open("admin/quotes", "client=" + lab.paul.value());
        assertThat(rows()).extracting(QuoteRow::client).containsExactly(lab.paul);
        open("admin/quotes", "client=-5&state=nonsense&sort=drop&period=never");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void an_empty_list_offers_the_first_quote() {
        open("admin/quotes");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Vos devis seront ici");
        _click(_find(Button.class, spec -> spec.withText("Nouveau devis")).getLast());
        assertThat(currentView()).isInstanceOf(AdminQuoteNewView.class);
    }

    @Test
    void a_row_opens_the_quote() {
        lab.drafted(lab.claire);
        open("admin/quotes");
        GridKt._selectRow(grid(), 0);
        assertThat(currentView()).isInstanceOf(AdminQuoteView.class);
    }

    @Test
    void what_is_shown_can_be_exported() {
        open("admin/quotes");
        assertThat(_get(Anchor.class, spec -> spec.withText("Exporter")).getHref())
                .isNotBlank();
    }

    @Test
    void hostile_text_is_only_text() {
        quotes.draft(QuoteLab.data(lab.claire, "<img src=x onerror=alert(1)>"));
        open("admin/quotes");
        assertThat(rows()).extracting(QuoteRow::subject).containsExactly("<img src=x onerror=alert(1)>");
    }

    @Test
    void neither_a_client_nor_nobody_gets_in() {
        signIn().client(lab.claire);
        open("admin/quotes");
        assertThat(currentView()).isNotInstanceOf(AdminQuotesView.class);
        signIn().nobody();
        open("admin/quotes");
        assertThat(_find(AdminQuotesView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static Grid<QuoteRow> grid() {
        return _get(Grid.class);
    }

    private static List<QuoteRow> rows() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(index -> GridKt._get(grid(), index))
                .toList();
    }

    private static String sums() {
        return _get(SumsBar.class).getElement().getTextRecursively();
    }

    private static NativeButton chip(String word) {
        return _get(NativeButton.class, spec -> spec.withText(word));
    }
}
