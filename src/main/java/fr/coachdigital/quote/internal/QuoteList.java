package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.QUOTES;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.quote.QuoteSums;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectSeekStepN;
import org.jooq.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The coach's list of quotes; what expired today is expired here too. */
@Repository
class QuoteList {

    private final DSLContext sql;
    private final QuoteCalendar calendar;

    QuoteList(DSLContext sql, QuoteCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    QuoteSums sums(QuoteFilter filter) {
        return sql.select(count(), sum(QUOTES.NET_AMOUNT), sum(QUOTES.GROSS_AMOUNT))
                .from(QUOTES)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(QUOTES.CLIENT_ID))
                .where(QuoteConditions.of(filter, calendar.today()))
                .fetchSingle(row -> new QuoteSums(row.value1(), money(row.value2()), money(row.value3())));
    }

    /** Read from whichever end of the list is nearer. */
    List<QuoteRow> page(QuoteFilter filter, QuoteSort sort, Page page) {
        boolean backwards = page.isNearerTheEnd();
        Page window = backwards ? page.fromTheEnd() : page;
        List<QuoteRow> rows = inOrder(filter, sort, backwards)
                .limit(window.offset(), window.limit())
                .fetch(this::row);
        return backwards ? rows.reversed() : rows;
    }

    List<QuoteRow> all(QuoteFilter filter, QuoteSort sort) {
        return inOrder(filter, sort, false).fetch(this::row);
    }

    private SelectSeekStepN<? extends Record> inOrder(QuoteFilter filter, QuoteSort sort, boolean backwards) {
        return sql.select(
                        QUOTES.ID,
                        QUOTES.NUMBER,
                        QUOTES.REVISION,
                        QUOTES.CLIENT_ID,
                        ReaderRepository.NAME,
                        QUOTES.SUBJECT,
                        QUOTES.STATE,
                        QUOTES.QUOTE_DATE,
                        QUOTES.VALID_UNTIL,
                        QUOTES.NET_AMOUNT,
                        QUOTES.GROSS_AMOUNT,
                        QUOTES.FIRST_VIEWED_AT)
                .from(QUOTES)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(QUOTES.CLIENT_ID))
                .where(QuoteConditions.of(filter, calendar.today()))
                .orderBy(order(sort, backwards));
    }

    private List<OrderField<?>> order(QuoteSort sort, boolean backwards) {
        SortOrder direction = sort.descending() != backwards ? SortOrder.DESC : SortOrder.ASC;
        return switch (sort.by()) {
            case NUMBER -> all(direction, QUOTES.NUMBER, QUOTES.ID);
            case CLIENT -> all(direction, CLIENTS.DISPLAY_NAME, QUOTES.QUOTE_DATE, QUOTES.ID);
            case DATE -> all(direction, QUOTES.QUOTE_DATE, QUOTES.ID);
            case VALID_UNTIL -> all(direction, QUOTES.VALID_UNTIL, QUOTES.ID);
            case AMOUNT -> all(direction, QUOTES.NET_AMOUNT, QUOTES.ID);
            case STATE -> all(direction, QuoteStates.rank(calendar.today()), QUOTES.QUOTE_DATE, QUOTES.ID);
        };
    }

    private static List<OrderField<?>> all(SortOrder direction, Field<?>... fields) {
        return Arrays.<Field<?>>stream(fields)
                .<OrderField<?>>map(field -> field.sort(direction))
                .toList();
    }

    private QuoteRow row(Record row) {
        LocalDate validUntil = row.get(QUOTES.VALID_UNTIL);
        QuoteState stored = QuoteState.valueOf(row.get(QUOTES.STATE));
        return new QuoteRow(
                new QuoteId(row.get(QUOTES.ID)),
                row.get(QUOTES.NUMBER),
                row.get(QUOTES.REVISION),
                new ClientId(row.get(QUOTES.CLIENT_ID)),
                row.get(ReaderRepository.NAME),
                row.get(QUOTES.SUBJECT),
                QuoteStates.of(stored, validUntil, calendar.today()),
                row.get(QUOTES.QUOTE_DATE),
                validUntil,
                money(row.get(QUOTES.NET_AMOUNT)),
                money(row.get(QUOTES.GROSS_AMOUNT)),
                row.get(QUOTES.FIRST_VIEWED_AT));
    }

    private static Money money(@Nullable BigDecimal amount) {
        return new Money(Objects.requireNonNullElse(amount, BigDecimal.ZERO));
    }
}
