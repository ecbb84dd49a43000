package fr.coachdigital.document.internal;

import fr.coachdigital.document.Discount;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.internal.Sheet.Row;
import fr.coachdigital.document.internal.Sheet.RowKind;
import fr.coachdigital.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document, with a subtotal where a section ends. */
class RowWriter {

    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private String section = "";
    private Money subtotal = Money.ZERO;

    private RowWriter(Words words) {
        this.words = words;
    }

    static List<Row> rows(DocumentContent content, Words words) {
        RowWriter writer = new RowWriter(words);
        for (Line line : content.lines()) writer.add(line, content.vatShown());
        writer.endSection();
        return List.copyOf(writer.rows);
    }

    private void add(Line line, boolean vatShown) {
        switch (line.kind()) {
            case SECTION -> {
                endSection();
                section = line.designation();
                rows.add(worded(RowKind.SECTION, line));
            }
            case TEXT -> rows.add(worded(RowKind.TEXT, line));
            case ITEM -> rows.add(item(line, vatShown));
        }
        subtotal = subtotal.plus(line.net());
    }

    private void endSection() {
        boolean priced = rows.stream().anyMatch(row -> row.kind() == RowKind.ITEM);
        if (!section.isEmpty() && priced) {
            String label = words.say("subtotal", section);
            rows.add(new Row(RowKind.SUBTOTAL, label, "", "", "", "", "", words.money(subtotal)));
        }
        subtotal = Money.ZERO;
    }

    private static Row worded(RowKind kind, Line line) {
        return new Row(kind, line.designation(), line.description(), "", "", "", "", "");
    }

    private Row item(Line line, boolean vatShown) {
        String quantity = words.quantity(line.quantity());
        return new Row(
                RowKind.ITEM,
                line.designation(),
                line.description(),
                words.say("quantity." + line.unit().name(), quantity),
                words.money(line.unitPrice()),
                vatShown ? words.percent(line.vatRate().percent()) : "",
                discount(line),
                words.money(line.net()));
    }

    private String discount(Line line) {
        Discount discount = line.discount();
        if (line.kind() != LineKind.ITEM) return "";
        return switch (discount.kind()) {
            case NONE -> "";
            case PERCENT ->
                words.say("discount.percent", words.percent(discount.value()), words.less(line.discountAmount()));
            case AMOUNT -> words.say("discount.amount", words.less(line.discountAmount()));
        };
    }
}
