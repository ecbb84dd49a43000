package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.platform.SpreadsheetCells;
import fr.coachdigital.platform.SpreadsheetWriter;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes invoices for spreadsheets. */
@Component
class InvoiceCsv {

    private static final int AT_ONCE = 500;

    private static final List<String> HEADERS =
            List.of("number", "kind", "date", "dueDate", "client", "subject", "state", "net", "vat", "total", "rest");

    private final InvoiceRows rows;
    private final Texts texts;

    InvoiceCsv(InvoiceRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    void write(List<Integer> ids, Language language, OutputStream out) throws IOException {
        try (SpreadsheetWriter file = SpreadsheetWriter.to(out)) {
            file.write(HEADERS.stream()
                    .map(header -> texts.get(language, "invoice.export." + header))
                    .toList());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                for (InvoiceRow row : rows.of(ids.subList(from, Math.min(from + AT_ONCE, ids.size())))) {
                    file.write(cells(row, language));
                }
            }
        }
    }

    private List<String> cells(InvoiceRow row, Language language) {
        return List.of(
                SpreadsheetCells.harmless(row.number()),
                texts.get(language, "invoice.export.kind." + row.kind()),
                Objects.toString(row.date(), ""),
                Objects.toString(row.dueDate(), ""),
                SpreadsheetCells.harmless(row.clientName()),
                SpreadsheetCells.harmless(row.subject()),
                texts.get(language, state(row)),
                amount(row.net(), language),
                amount(row.due().minus(row.net()), language),
                amount(row.due(), language),
                amount(row.rest(), language));
    }

    /** A state agrees with what it is the state of. */
    private static String state(InvoiceRow row) {
        return row.kind() == InvoiceKind.CREDIT_NOTE && row.state() == InvoiceState.ISSUED
                ? "invoice.export.state.CREDIT_NOTE.ISSUED"
                : "invoice.export.state." + row.state();
    }

    /** As a spreadsheet of that language reads a number. */
    private static String amount(Money money, Language language) {
        String digits = money.amount().toPlainString();
        return language == Language.FR ? digits.replace('.', ',') : digits;
    }
}
