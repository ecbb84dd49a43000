package fr.coachdigital.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.ViewTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"rawtypes", "removal"})
class LineEditorTest extends ViewTest {

    private static final CatalogueService COACHING = new CatalogueService(
            1, 0, "Coaching IA", "Deux heures, chez vous", Unit.HOUR, Money.of("90.50"), VatRate.REDUCED, false);

    private LineEditor editor;

    @BeforeEach
    void a_page_to_put_it_on() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("admin");
        show(true);
    }

    private void show(boolean vatCharged) {
        UI.getCurrent().removeAll();
        editor = new LineEditor(List.of(COACHING), vatCharged);
        UI.getCurrent().add(editor);
    }

    @Test
    void lines_come_out_as_they_went_in() {
        List<Line> lines = List.of(
                Line.section("Accompagnement"),
                new Line(
                        LineKind.ITEM,
                        "Séance",
                        "Deux lignes\nde texte",
                        new BigDecimal("1.3333"),
                        Unit.DAY,
                        Money.of("1240.50"),
                        new Discount(Discount.Kind.AMOUNT, new BigDecimal("40")),
                        VatRate.SUPER_REDUCED),
                Line.text("À convenir", ""));
        editor.setLines(lines);
        assertThat(editor.read()).hasValueSatisfying(read -> {
            assertThat(read).hasSize(3);
            assertThat(read.get(1).net()).isEqualTo(lines.get(1).net());
            assertThat(read.get(1).quantity()).isEqualByComparingTo("1.3333");
            assertThat(read.get(1).description()).isEqualTo("Deux lignes\nde texte");
            assertThat(read.get(1).vatRate()).isEqualTo(VatRate.SUPER_REDUCED);
            assertThat(read.get(1).discount().kind()).isEqualTo(Discount.Kind.AMOUNT);
            assertThat(read.getFirst()).isEqualTo(lines.getFirst());
            assertThat(read.getLast()).isEqualTo(lines.getLast());
        });
    }

    @Test
    void a_service_of_the_catalogue_fills_the_line() {
        pick(0, COACHING);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Deux heures, chez vous");
        assertThat(editor.read().orElseThrow()).singleElement().satisfies(line -> {
            assertThat(line.designation()).isEqualTo("Coaching IA");
            assertThat(line.unit()).isEqualTo(Unit.HOUR);
            assertThat(line.unitPrice()).isEqualTo(Money.of("90.50"));
            assertThat(line.vatRate()).isEqualTo(VatRate.REDUCED);
        });
    }

    @Test
    void without_vat_there_is_no_rate_to_choose_and_none_is_charged() {
        show(false);
        pick(0, COACHING);
        assertThat(_find(Select.class, spec -> spec.withLabel("TVA"))).isEmpty();
        assertThat(editor.read().orElseThrow().getFirst().vatRate()).isEqualTo(VatRate.ZERO);
        assertThat(fields("Prix unitaire")).hasSize(1);
    }

    @Test
    void totals_follow_while_typing() {
        List<Money> heard = new ArrayList<>();
        editor.onChange(totals -> heard.add(totals.gross()));
        pick(0, COACHING);
        _setValue(fields("Quantité").getFirst(), "2");
        assertThat(heard.getLast()).isEqualTo(Money.of("190.96")); // 181.00 and 5.5 %
        _setValue(fields("Quantité").getFirst(), "deux");
        assertThat(heard.getLast()).isEqualTo(Money.ZERO);
        assertThat(fields("Quantité").getFirst().getValue()).isEqualTo("deux");
    }

    @Test
    void a_section_shows_the_sum_of_what_follows_it() {
        editor.setLines(
                List.of(Line.section("Un"), item("A", "10"), item("B", "20.50"), Line.section("Deux"), item("C", "5")));
        assertThat(_find(Span.class, spec -> spec.withClasses("line-total")))
                .extracting(Span::getText)
                .containsExactly("30,50\u00a0€", "10,00\u00a0€", "20,50\u00a0€", "5,00\u00a0€", "5,00\u00a0€");
    }

    @Test
    void a_line_moves_by_its_menu_as_far_as_there_is_room() {
        editor.setLines(List.of(item("A", "1"), item("B", "2"), item("C", "3")));
        menu(2, "Monter");
        assertThat(designations()).containsExactly("A", "C", "B");
        menu(0, "Descendre");
        assertThat(designations()).containsExactly("C", "A", "B");
        assertThat(_find(LineRow.class).getFirst().menu().getItems())
                .filteredOn(item -> !item.isEnabled())
                .extracting(MenuItem::getText)
                .containsExactly("Monter");
    }

    @Test
    void a_line_that_is_dropped_takes_the_place_of_the_other() {
        editor.setLines(List.of(item("A", "1"), item("B", "2"), item("C", "3")));
        List<LineRow> rows = _find(LineRow.class);
        drop(rows.getFirst(), rows.getLast());
        assertThat(designations()).containsExactly("B", "C", "A");
        drop(rows.getLast(), rows.get(1));
        assertThat(designations()).containsExactly("C", "B", "A");
        LineEditor other = new LineEditor(List.of(), true);
        UI.getCurrent().add(other);
        drop(rows.getFirst(), _find(LineRow.class).getLast());
        assertThat(designations().subList(0, 3)).containsExactly("C", "B", "A");
    }

    @Test
    void a_line_is_duplicated_with_whatever_was_typed() {
        editor.setLines(List.of(item("A", "1"), item("B", "2")));
        _setValue(fields("Prix unitaire HT").getFirst(), "presque 12");
        menu(0, "Dupliquer");
        assertThat(fields("Prix unitaire HT"))
                .extracting(TextField::getValue)
                .containsExactly("presque 12", "presque 12", "2,00");
        assertThat(editor.read()).isEmpty();
    }

    @Test
    void a_deleted_line_can_be_brought_back_to_its_place() {
        editor.setLines(List.of(item("A", "1"), item("B", "2"), item("C", "3")));
        menu(1, "Supprimer");
        assertThat(designations()).containsExactly("A", "C");
        _click(_get(Button.class, spec -> spec.withText("Rétablir")));
        assertThat(designations()).containsExactly("A", "B", "C");
    }

    @Test
    void the_last_line_that_is_deleted_leaves_a_blank_one() {
        editor.setLines(List.of(item("A", "1")));
        menu(0, "Supprimer");
        assertThat(editor.read()).contains(List.of());
        assertThat(fields("Quantité")).hasSize(1);
    }

    @Test
    void enter_in_the_last_line_adds_one_that_is_counted_alike() {
        editor.setLines(List.of(item("A", "1")));
        enter(fields("Prix unitaire HT").getFirst());
        assertThat(fields("Quantité")).hasSize(2);
        assertThat(_find(Select.class, spec -> spec.withLabel("Unité"))
                        .getLast()
                        .getValue())
                .isEqualTo(Unit.HOUR);
        enter(fields("Prix unitaire HT").getLast());
        assertThat(fields("Quantité")).hasSize(2);
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        editor.setLines(List.of(item("A", "1"), item("B", "2")));
        _setValue(fields("Quantité").getFirst(), "");
        _setValue(fields("Remise").getFirst(), "120");
        _setValue(fields("Prix unitaire HT").getLast(), "-5");
        assertThat(editor.read()).isEmpty();
        assertThat(fields("Quantité").getFirst().getErrorMessage()).isEqualTo("Indiquez une quantité");
        assertThat(fields("Remise").getFirst().getErrorMessage()).isEqualTo("Au plus 100\u00a0%");
        assertThat(fields("Prix unitaire HT").getLast().getErrorMessage()).isEqualTo("Un nombre positif");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_kept() {
        String paste = "é".repeat(501);
        editor.setLines(List.of(item("A", "1")));
        menu(0, "Dupliquer");
        ComboBoxKt._fireCustomValueSet(boxes().getFirst(), paste);
        assertThat(editor.read()).isEmpty();
        assertThat(boxes().getFirst().getErrorMessage()).isEqualTo("Au plus 500 caractères");
        assertThat(designations().getFirst()).isEqualTo(paste);
    }

    @Test
    void more_than_a_line_cannot_be_taken_off_it() {
        editor.setLines(List.of(new Line(
                LineKind.ITEM,
                "A",
                "",
                BigDecimal.ONE,
                Unit.FLAT,
                Money.of("10"),
                new Discount(Discount.Kind.AMOUNT, new BigDecimal("11")),
                VatRate.STANDARD)));
        assertThat(editor.read()).isEmpty();
        assertThat(fields("Remise").getFirst().getErrorMessage()).isEqualTo("Plus que la ligne");
    }

    @Test
    void a_line_that_comes_to_too_much_is_refused_on_its_price() {
        editor.setLines(List.of(item("A", "10"), item("B", "5000000")));
        _setValue(fields("Quantité").getLast(), "2");
        assertThat(editor.read()).isEmpty();
        assertThat(fields("Prix unitaire HT").getFirst().isInvalid()).isFalse();
        assertThat(fields("Prix unitaire HT").getLast().getErrorMessage())
                .isEqualTo("La ligne doit rester sous 10\u00a0000\u00a0000\u00a0€");
        _setValue(fields("Quantité").getLast(), "1,5");
        assertThat(editor.read()).isPresent();
    }

    @Test
    void a_total_that_comes_to_too_much_is_refused_on_the_largest_line() {
        editor.setLines(List.of(item("A", "10"), item("B", "9000000"), item("C", "20")));
        assertThat(editor.read()).isEmpty();
        assertThat(fields("Prix unitaire HT").get(1).getErrorMessage())
                .isEqualTo("Le total doit rester sous 10\u00a0000\u00a0000\u00a0€");
    }

    @Test
    void what_is_wrong_at_a_rate_is_said_on_its_first_line() {
        editor.setLines(List.of(
                Line.item("A", "", BigDecimal.ONE, Unit.HOUR, Money.of("1"), VatRate.REDUCED),
                item("B", "2"),
                item("C", "3")));
        editor.refuse(VatRate.STANDARD, "Trop");
        assertThat(fields("Prix unitaire HT")).extracting(TextField::isInvalid).containsExactly(false, true, false);
    }

    @Test
    void what_is_only_read_offers_no_change() {
        editor.setLines(List.of(item("A", "1")));
        editor.setReadOnly(true);
        assertThat(fields("Quantité").getFirst().isReadOnly()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Ajouter une ligne")))
                .isEmpty();
    }

    @Test
    void there_is_an_end_to_lines() {
        editor.setLines(IntStream.range(0, 500)
                .mapToObj(number -> Line.section("Section " + number))
                .toList());
        _click(_get(Button.class, spec -> spec.withText("Ajouter une ligne")));
        assertThat(_get(Toasts.class).getElement().getTextRecursively()).contains("au plus 500 lignes");
        assertThat(editor.totals()).isEqualTo(Totals.of(List.of()));
    }

    private static Line item(String designation, String price) {
        return Line.item(designation, "", BigDecimal.ONE, Unit.HOUR, Money.of(price), VatRate.STANDARD);
    }

    private static List<TextField> fields(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static List<ComboBox<DesignationField.Choice>> boxes() {
        return _find(ComboBox.class, spec -> spec.withLabel("Désignation")).stream()
                .map(box -> (ComboBox<DesignationField.Choice>) box)
                .toList();
    }

    private static List<String> designations() {
        return boxes().stream()
                .flatMap(box -> box.getOptionalValue().stream())
                .map(DesignationField.Choice::words)
                .toList();
    }

    private static void pick(int line, CatalogueService service) {
        _setValue(boxes().get(line), new DesignationField.Choice(service.name(), service));
    }

    private static void menu(int line, String item) {
        ContextMenuKt._clickItemWithCaption(_find(LineRow.class).get(line).menu(), item);
    }

    private static void drop(LineRow dragged, LineRow target) {
        UI ui = UI.getCurrent();
        ui.getInternals().setActiveDragSourceComponent(dragged.handle());
        ComponentUtil.fireEvent(target.getContent(), new DropEvent<>(target.getContent(), true, "move"));
        ui.getInternals().setActiveDragSourceComponent(null);
    }

    private static void enter(TextField field) {
        ComponentUtil.fireEvent(field, new KeyDownEvent(field, "Enter", "Enter"));
    }
}
