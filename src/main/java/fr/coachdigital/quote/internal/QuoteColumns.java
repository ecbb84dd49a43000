package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTES;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Totals;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a quote lies in the columns of {@code quotes}. */
final class QuoteColumns {

    static final List<Field<?>> ALL = List.of(
            QUOTES.ID,
            QUOTES.VERSION,
            QUOTES.NUMBER,
            QUOTES.REVISION,
            QUOTES.STATE,
            QUOTES.CLIENT_ID,
            QUOTES.SUBJECT,
            QUOTES.VALID_UNTIL,
            QUOTES.START_DATE,
            QUOTES.DURATION,
            QUOTES.DEPOSIT_KIND,
            QUOTES.DEPOSIT_VALUE,
            QUOTES.NOTES,
            QUOTES.TERMS,
            QUOTES.QUOTE_DATE,
            QUOTES.SENT_AT,
            QUOTES.FIRST_VIEWED_AT,
            QUOTES.DECIDED_AT,
            QUOTES.REASON);

    private QuoteColumns() {}

    static StoredQuote quote(Record row, List<Line> lines) {
        QuoteData data = new QuoteData(
                new ClientId(row.get(QUOTES.CLIENT_ID)),
                row.get(QUOTES.SUBJECT),
                lines,
                row.get(QUOTES.VALID_UNTIL),
                row.get(QUOTES.START_DATE),
                row.get(QUOTES.DURATION),
                new Deposit(Deposit.Kind.valueOf(row.get(QUOTES.DEPOSIT_KIND)), plain(row.get(QUOTES.DEPOSIT_VALUE))),
                row.get(QUOTES.NOTES),
                row.get(QUOTES.TERMS));
        return new StoredQuote(
                new QuoteId(row.get(QUOTES.ID)),
                row.get(QUOTES.VERSION),
                row.get(QUOTES.NUMBER),
                row.get(QUOTES.REVISION),
                QuoteState.valueOf(row.get(QUOTES.STATE)),
                data,
                row.get(QUOTES.QUOTE_DATE),
                row.get(QUOTES.SENT_AT),
                row.get(QUOTES.FIRST_VIEWED_AT),
                row.get(QUOTES.DECIDED_AT),
                row.get(QUOTES.REASON));
    }

    /** Without the zeros that only the column's type adds. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Map<Field<?>, @Nullable Object> values(QuoteData data) {
        Totals totals = Totals.of(data.lines());
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(QUOTES.CLIENT_ID, data.client().value());
        values.put(QUOTES.SUBJECT, data.subject());
        values.put(QUOTES.VALID_UNTIL, data.validUntil());
        values.put(QUOTES.START_DATE, data.start());
        values.put(QUOTES.DURATION, data.duration());
        values.put(QUOTES.DEPOSIT_KIND, data.deposit().kind().name());
        values.put(QUOTES.DEPOSIT_VALUE, data.deposit().value());
        values.put(QUOTES.NOTES, data.notes());
        values.put(QUOTES.TERMS, data.terms());
        values.put(QUOTES.NET_AMOUNT, totals.net().amount());
        values.put(QUOTES.VAT_AMOUNT, totals.vat().amount());
        values.put(QUOTES.GROSS_AMOUNT, totals.gross().amount());
        return values;
    }
}
