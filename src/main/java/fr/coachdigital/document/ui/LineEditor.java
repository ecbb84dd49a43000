package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.document.AmountLimits;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.Totals;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes the lines of a quote or invoice: typed or picked from the catalogue, in sections, in any order; sums them up
 * while somebody is typing.
 */
@StyleSheet("styles/document.css")
public final class LineEditor extends Composite<Div> {

    private static final int MAX_LINES = 500;

    private final List<CatalogueService> catalogue;
    private boolean vatCharged;
    private final Div list = new Div();
    private final Div adders = new Div();
    private final List<LineRow> rows = new ArrayList<>();
    private final List<Consumer<Totals>> listeners = new ArrayList<>();
    private final LineActs acts = new Acts();
    private boolean readOnly;
    private boolean filling;

    /** @param vatCharged whether lines have a rate of VAT; without it all have {@code VatRate.ZERO} */
    public LineEditor(List<CatalogueService> catalogue, boolean vatCharged) {
        this.catalogue = List.copyOf(catalogue);
        this.vatCharged = vatCharged;
        list.addClassName("line-list");
        adders.addClassName("line-adders");
        adders.add(
                adder("document.line.add", LineKind.ITEM),
                adder("document.line.add.section", LineKind.SECTION),
                adder("document.line.add.text", LineKind.TEXT));
        getContent().addClassName("line-editor");
        setVatCharged(vatCharged);
        getContent().add(list, adders);
        setLines(List.of());
    }

    private Button adder(String key, LineKind kind) {
        return new Button(getTranslation(key), Icons.PLUS.create(), event -> addBlank(rows.size(), kind));
    }

    /** Whether the lines that are shown from now on have a rate of VAT. */
    public void setVatCharged(boolean charged) {
        vatCharged = charged;
        getContent().setClassName("with-vat", charged);
        getContent().setClassName("without-vat", !charged);
    }

    /** Says on the first line of this rate what is wrong with all of them. */
    public void refuse(VatRate rate, String problem) {
        for (LineRow row : rows) {
            if (row.fields() instanceof ItemFields item && item.isAt(rate)) {
                item.refuse(problem);
                return;
            }
        }
    }

    /** Shows these lines; one blank line when there is none. */
    public void setLines(List<Line> lines) {
        fill(lines.stream().map(this::fieldsOf));
    }

    /** Shows lines as they were typed, right or wrong; one blank line when there is none. */
    public void type(List<TypedLine> lines) {
        fill(lines.stream().map(this::fieldsOf));
    }

    private void fill(Stream<LineFields> lines) {
        filling = true;
        rows.clear();
        list.removeAll();
        lines.forEach(line -> insert(rows.size(), line));
        if (rows.isEmpty() && !readOnly) insert(0, blank(LineKind.ITEM));
        filling = false;
        changed();
    }

    /** The lines; empty, with the errors on the fields and the first of them focused, when something is wrong. */
    public Optional<List<Line>> read() {
        List<Line> lines = new ArrayList<>();
        LineRow firstWrong = null;
        for (LineRow row : rows) {
            if (row.fields().isBlank()) continue;
            Optional<Line> line = row.fields().read();
            line.ifPresent(lines::add);
            if (line.isEmpty() && firstWrong == null) firstWrong = row;
        }
        if (firstWrong == null && AmountLimits.isTooLarge(Totals.of(lines))) {
            largest().ifPresent(item -> item.refuse(getTranslation("document.total.too-large")));
            return Optional.empty();
        }
        if (firstWrong == null) return Optional.of(lines);
        firstWrong.fields().focus();
        return Optional.empty();
    }

    private Optional<ItemFields> largest() {
        return rows.stream()
                .map(LineRow::fields)
                .filter(ItemFields.class::isInstance)
                .map(ItemFields.class::cast)
                .max(Comparator.comparing(item -> item.glance().map(Line::net).orElse(Money.ZERO)));
    }

    /** The sums of what is typed now, as far as it can be counted. */
    public Totals totals() {
        return Totals.of(rows.stream()
                .filter(row -> !row.fields().isBlank())
                .flatMap(row -> row.fields().glance().stream())
                .toList());
    }

    /** The lines as they are typed, right or wrong. */
    public List<TypedLine> typed() {
        return rows.stream()
                .filter(row -> !row.fields().isBlank())
                .map(row -> row.fields().typed())
                .toList();
    }

    /** Tells the sums after each change, also while somebody is typing. */
    public void onChange(Consumer<Totals> listener) {
        listeners.add(listener);
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        rows.forEach(row -> row.setReadOnly(readOnly));
        adders.setVisible(!readOnly);
    }

    public void focus() {
        if (!rows.isEmpty()) rows.getFirst().fields().focus();
    }

    private LineFields fieldsOf(Line line) {
        return switch (line.kind()) {
            case ITEM -> item().show(line);
            case SECTION, TEXT -> words(line.kind()).show(line);
        };
    }

    private LineFields fieldsOf(TypedLine line) {
        return switch (line.kind()) {
            case ITEM -> item().type(line);
            case SECTION, TEXT -> words(line.kind()).type(line);
        };
    }

    private LineFields blank(LineKind kind) {
        if (kind != LineKind.ITEM) return words(kind);
        ItemFields item = item();
        for (LineRow row : rows.reversed()) {
            if (row.fields() instanceof ItemFields before) return item.like(before);
        }
        return item;
    }

    private ItemFields item() {
        ItemFields item = new ItemFields(catalogue, vatCharged);
        item.onChange(this::changed);
        item.onEnter(() -> enter(item));
        return item;
    }

    private WordsFields words(LineKind kind) {
        WordsFields words = new WordsFields(kind);
        words.onChange(this::changed);
        words.onEnter(() -> enter(words));
        return words;
    }

    /** To the next line, or to a new one after the last. */
    private void enter(LineFields from) {
        int next = indexOf(from) + 1;
        if (next < rows.size()) rows.get(next).fields().focus();
        else if (!readOnly && !from.isBlank()) addBlank(next, LineKind.ITEM);
    }

    private int indexOf(LineFields fields) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fields().equals(fields)) return i;
        }
        return -1;
    }

    private void addBlank(int index, LineKind kind) {
        add(index, blank(kind)).ifPresent(row -> row.fields().focus());
    }

    private Optional<LineRow> add(int index, LineFields fields) {
        if (rows.size() >= MAX_LINES) {
            Toasts.error(getTranslation("document.line.too-many", MAX_LINES));
            return Optional.empty();
        }
        LineRow row = insert(index, fields);
        changed();
        return Optional.of(row);
    }

    private LineRow insert(int index, LineFields fields) {
        LineRow row = new LineRow(fields, acts);
        row.setReadOnly(readOnly);
        put(index, row);
        return row;
    }

    private void put(int index, LineRow row) {
        rows.add(index, row);
        list.addComponentAtIndex(index, row);
    }

    private void changed() {
        if (filling) return;
        for (int i = 0; i < rows.size(); i++) rows.get(i).showPlace(i + 1, rows.size());
        showSubtotals();
        Totals totals = totals();
        listeners.forEach(listener -> listener.accept(totals));
    }

    private void showSubtotals() {
        Money sum = Money.ZERO;
        for (LineRow row : rows.reversed()) {
            if (row.fields() instanceof WordsFields words && words.kind() == LineKind.SECTION) {
                words.showSubtotal(sum);
                sum = Money.ZERO;
            } else {
                sum = sum.plus(row.fields().glance().map(Line::net).orElse(Money.ZERO));
            }
        }
    }

    private final class Acts implements LineActs {

        @Override
        public void move(LineRow row, int places) {
            int to = rows.indexOf(row) + places;
            if (to < 0 || to >= rows.size()) return;
            place(row, to);
            row.focusHandle();
        }

        @Override
        public void drop(LineRow dragged, LineRow target) {
            // A line of another editor, or of one that was filled anew meanwhile, has no place here.
            if (!rows.contains(dragged) || !rows.contains(target) || dragged.equals(target)) return;
            place(dragged, rows.indexOf(target));
        }

        private void place(LineRow row, int index) {
            rows.remove(row);
            list.remove(row);
            put(index, row);
            changed();
        }

        @Override
        public void duplicate(LineRow row) {
            add(rows.indexOf(row) + 1, fieldsOf(row.fields().typed()))
                    .ifPresent(added -> added.fields().focus());
        }

        @Override
        public void remove(LineRow row) {
            int index = rows.indexOf(row);
            rows.remove(row);
            list.remove(row);
            if (rows.isEmpty()) insert(0, blank(LineKind.ITEM));
            changed();
            if (row.fields().isBlank()) return;
            Toasts.success(getTranslation("document.line.deleted"), getTranslation("document.line.undo"), () -> {
                put(Math.min(index, rows.size()), row);
                changed();
            });
        }
    }
}
