package fr.coachdigital.quote.internal;

import fr.coachdigital.platform.SpreadsheetCells;
import fr.coachdigital.platform.SpreadsheetWriter;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes quotes for spreadsheets; a slow reader holds no connection to the database. */
@Component
class QuoteExport {

    private static final List<String> HEADERS =
            List.of("number", "revision", "date", "validUntil", "client", "subject", "state", "net", "gross");

    private final QuoteList list;
    private final QuoteJournal journal;
    private final Texts texts;
    private final TransactionOperations transactions;

    QuoteExport(QuoteList list, QuoteJournal journal, Texts texts, TransactionOperations transactions) {
        this.list = list;
        this.journal = journal;
        this.texts = texts;
        this.transactions = transactions;
    }

    void write(QuoteFilter filter, QuoteSort sort, Language language, OutputStream out) throws IOException {
        List<QuoteRow> rows = transactions.execute(status -> {
            List<QuoteRow> found = list.all(filter, sort);
            journal.exported(found.size());
            return found;
        });
        try (SpreadsheetWriter file = SpreadsheetWriter.to(out)) {
            file.write(HEADERS.stream()
                    .map(header -> texts.get(language, "quote.export." + header))
                    .toList());
            for (QuoteRow row : rows) file.write(cells(row, language));
        }
    }

    private List<String> cells(QuoteRow row, Language language) {
        return Stream.of(
                        SpreadsheetCells.harmless(row.number()),
                        String.valueOf(row.revision()),
                        row.date().toString(),
                        Objects.toString(row.validUntil(), ""),
                        SpreadsheetCells.harmless(row.clientName()),
                        SpreadsheetCells.harmless(row.subject()),
                        texts.get(language, "quote.export.state." + row.state()),
                        amount(row.net(), language),
                        amount(row.gross(), language))
                .toList();
    }

    /** As a spreadsheet of that language reads a number. */
    private static String amount(Money money, Language language) {
        String digits = money.amount().toPlainString();
        return language == Language.FR ? digits.replace('.', ',') : digits;
    }
}
