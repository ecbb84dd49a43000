package fr.coachdigital.document.ui;

import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.document.ui.PaperSheet.Row;
import fr.coachdigital.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document in words. */
record PaperRows(PaperWords words, boolean vatShown) {

    List<Row> of(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            rows.add(
                    switch (line.kind()) {
                        case ITEM -> item(line);
                        case SECTION -> worded("section", line, subtotal(lines.subList(place + 1, lines.size())));
                        case TEXT -> worded("text", line, "");
                    });
        }
        return rows;
    }

    private Row item(Line line) {
        return new Row(
                "item",
                line.designation(),
                line.description(),
                words.quantity(line.quantity(), line.unit()),
                words.money(line.unitPrice()),
                discount(line),
                vatShown ? words.percent(line.vatRate().percent()) : "",
                words.money(line.net()));
    }

    private static Row worded(String kind, Line line, String amount) {
        return new Row(kind, line.designation(), line.description(), "", "", "", "", amount);
    }

    private String discount(Line line) {
        Discount discount = line.discount();
        String amount = words.money(line.discountAmount().negated());
        return switch (discount.kind()) {
            case NONE -> "";
            case PERCENT -> words.say("discount.percent", words.percent(discount.value()), amount);
            case AMOUNT -> words.say("discount.amount", amount);
        };
    }

    /** The sum up to the next section. */
    private String subtotal(List<Line> following) {
        return words.money(following.stream()
                .takeWhile(line -> line.kind() != LineKind.SECTION)
                .map(Line::net)
                .reduce(Money.ZERO, Money::plus));
    }
}
