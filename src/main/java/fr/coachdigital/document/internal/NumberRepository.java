package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.NUMBER_COUNTERS;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import fr.coachdigital.settings.NumberSeries;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Repository;

/** The last number of each series and year. */
@Repository
class NumberRepository {

    /** Counts what was ever given in a series, whatever the year. */
    private static final int EVER = 0;

    /** As long as the database lets anybody wait for a row. */
    private static final int PATIENCE_SECONDS = 20;

    // Named locks are the server's, not the schema's.
    private static final Field<String> BEGINNING = concat(function("DATABASE", VARCHAR), inline(".numberCounters"));

    private final DSLContext dsl;

    NumberRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Counts one further and holds the rows of the series and of its year until the transaction ends. Both are moved,
     * whichever counts, so that no number comes again when the coach changes between the two.
     */
    int next(NumberSeries series, int year, boolean yearly) {
        if (lastNumber(series, EVER).isEmpty() || lastNumber(series, year).isEmpty()) begin(series, year);
        int ever = lastNumber(series, EVER).orElseThrow();
        int ofYear = lastNumber(series, year).orElseThrow();
        int next = (yearly ? ofYear : ever) + 1;
        move(series, EVER, Math.max(ever, next));
        move(series, year, Math.max(ofYear, next));
        return next;
    }

    private void move(NumberSeries series, int year, int number) {
        dsl.update(NUMBER_COUNTERS)
                .set(NUMBER_COUNTERS.LAST_NUMBER, number)
                .where(row(series, year))
                .execute();
    }

    /** Read committed, so a row that is not there locks nothing. */
    private Optional<Integer> lastNumber(NumberSeries series, int year) {
        return dsl.select(NUMBER_COUNTERS.LAST_NUMBER)
                .from(NUMBER_COUNTERS)
                .where(row(series, year))
                .forUpdate()
                .fetchOptional(NUMBER_COUNTERS.LAST_NUMBER);
    }

    /**
     * Adds the rows that are missing. One at a time, and both at once: if two waited for a third who added one and then
     * rolled back, each would hold the gap that the other one inserts into; and who holds a row never waits for a turn.
     */
    private void begin(NumberSeries series, int year) {
        takeTurn();
        try {
            dsl.insertInto(NUMBER_COUNTERS, NUMBER_COUNTERS.SERIES, NUMBER_COUNTERS.YEAR, NUMBER_COUNTERS.LAST_NUMBER)
                    .values(series.name(), (short) EVER, 0)
                    .values(series.name(), (short) year, 0)
                    .onDuplicateKeyUpdate()
                    .set(NUMBER_COUNTERS.LAST_NUMBER, NUMBER_COUNTERS.LAST_NUMBER)
                    .execute();
        } finally {
            dsl.select(function("RELEASE_LOCK", INTEGER, BEGINNING)).fetch();
        }
    }

    private void takeTurn() {
        Field<Integer> lock = field("{0}", INTEGER, function("GET_LOCK", INTEGER, BEGINNING, inline(PATIENCE_SECONDS)));
        Integer taken = dsl.select(lock).fetchSingle(lock);
        if (taken == null || taken != 1)
            throw new CannotAcquireLockException("Another series is being begun for too long");
    }

    private static Condition row(NumberSeries series, int year) {
        return NUMBER_COUNTERS.SERIES.eq(series.name()).and(NUMBER_COUNTERS.YEAR.eq((short) year));
    }
}
