package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.internal.Sheet.Row;
import fr.coachdigital.document.internal.Sheet.RowKind;
import fr.coachdigital.platform.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what a document says into printed words. */
@Component
class SheetWriter {

    private static final int LARGE_NUMBER = 16;
    /** As many characters as a column of amounts holds in ordinary figures. */
    private static final int LONG_AMOUNT = 15;
    /** At most so many rows stay with the sums. */
    private static final int CLOSING = 4;

    private final Texts texts;

    SheetWriter(Texts texts) {
        this.texts = texts;
    }

    Words words(DocumentContent content) {
        return new Words(texts, content.language());
    }

    Sheet sheet(DocumentContent content) {
        Words words = words(content);
        HeadWriter head = new HeadWriter(content, words);
        List<Row> rows = RowWriter.rows(content, words);
        int closing = closing(rows);
        return new Sheet(
                content.language().code(),
                head.title(),
                head.kind(),
                content.number(),
                content.number().length() > LARGE_NUMBER,
                content.number().isEmpty() ? words.say("preview") : "",
                Pictures.logo(content.logo()).orElse(""),
                head.footer(),
                head.seller(),
                head.buyer(),
                head.facts(),
                content.subject(),
                head.correction(),
                content.vatShown(),
                isDense(rows),
                rows.subList(0, closing),
                rows.subList(closing, rows.size()),
                SumWriter.sums(content, words),
                PaymentWriter.payment(content, words),
                content.kind() == DocumentKind.QUOTE,
                content.notes(),
                content.mentions());
    }

    /** The sums never stand alone on a page: the last thing sold, and what follows it, goes with them. */
    private static int closing(List<Row> rows) {
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).kind() != RowKind.ITEM) last--;
        return Math.max(Math.max(0, last), rows.size() - CLOSING);
    }

    private static boolean isDense(List<Row> rows) {
        return rows.stream()
                .anyMatch(row -> Math.max(row.amount().length(), row.quantity().length()) > LONG_AMOUNT);
    }
}
