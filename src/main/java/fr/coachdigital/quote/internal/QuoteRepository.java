package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTES;

import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps quotes; who moves one has locked it first. */
@Repository
class QuoteRepository {

    private final DSLContext sql;
    private final QuoteLineRepository lines;

    QuoteRepository(DSLContext sql, QuoteLineRepository lines) {
        this.sql = sql;
        this.lines = lines;
    }

    Optional<StoredQuote> find(QuoteId id) {
        return sql.select(QuoteColumns.ALL)
                .from(QUOTES)
                .where(QUOTES.ID.eq(id.value()))
                .fetchOptional(row -> QuoteColumns.quote(row, lines.of(id)));
    }

    /** Nobody else moves or changes it until the transaction ends. */
    Optional<StoredQuote> lock(QuoteId id) {
        return sql.select(QuoteColumns.ALL)
                .from(QUOTES)
                .where(QUOTES.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(row -> QuoteColumns.quote(row, lines.of(id)));
    }

    QuoteId insert(String number, QuoteData data, LocalDate date) {
        QuoteId id = new QuoteId(sql.insertInto(QUOTES)
                .set(QuoteColumns.values(data))
                .set(QUOTES.NUMBER, number)
                .set(QUOTES.QUOTE_DATE, date)
                .returning(QUOTES.ID)
                .fetchSingle(QUOTES.ID));
        lines.replace(id, data.lines());
        return id;
    }

    void change(QuoteId id, QuoteData data) {
        sql.update(QUOTES)
                .set(QuoteColumns.values(data))
                .set(QUOTES.VERSION, QUOTES.VERSION.plus(1))
                .where(QUOTES.ID.eq(id.value()))
                .execute();
        lines.replace(id, data.lines());
    }

    void delete(QuoteId id) {
        sql.deleteFrom(QUOTES).where(QUOTES.ID.eq(id.value())).execute();
    }

    /** Another revision is in the client's hands, which nobody has seen or answered yet. */
    void send(QuoteId id, LocalDate date, Instant now) {
        sql.update(QUOTES)
                .set(QUOTES.STATE, QuoteState.SENT.name())
                .set(QUOTES.QUOTE_DATE, date)
                .set(QUOTES.SENT_AT, now)
                .setNull(QUOTES.FIRST_VIEWED_AT)
                .setNull(QUOTES.DECIDED_AT)
                .set(QUOTES.REASON, "")
                .set(QUOTES.VERSION, QUOTES.VERSION.plus(1))
                .where(QUOTES.ID.eq(id.value()))
                .execute();
    }

    /** A draft of the next revision. */
    void revise(StoredQuote quote, @Nullable LocalDate validUntil) {
        sql.update(QUOTES)
                .set(QUOTES.STATE, QuoteState.DRAFT.name())
                .set(QUOTES.REVISION, (short) (quote.revision() + 1))
                .set(QUOTES.VALID_UNTIL, validUntil)
                .setNull(QUOTES.DECIDED_AT)
                .set(QUOTES.VERSION, QUOTES.VERSION.plus(1))
                .where(QUOTES.ID.eq(quote.id().value()))
                .execute();
    }

    /** How it ended. */
    void decide(QuoteId id, QuoteState state, String reason, Instant now) {
        sql.update(QUOTES)
                .set(QUOTES.STATE, state.name())
                .set(QUOTES.REASON, reason)
                .set(QUOTES.DECIDED_AT, now)
                .set(QUOTES.VERSION, QUOTES.VERSION.plus(1))
                .where(QUOTES.ID.eq(id.value()))
                .execute();
    }

    void keepReason(QuoteId id, String reason) {
        sql.update(QUOTES)
                .set(QUOTES.REASON, reason)
                .set(QUOTES.VERSION, QUOTES.VERSION.plus(1))
                .where(QUOTES.ID.eq(id.value()))
                .execute();
    }

    /** Whether this was the first look at what was sent last; no change that anybody who edits it could lose. */
    boolean noteViewed(QuoteId id, int revision, Instant now) {
        return sql.update(QUOTES)
                        .set(QUOTES.FIRST_VIEWED_AT, now)
                        .where(QUOTES.ID.eq(id.value()))
                        .and(QUOTES.REVISION.eq((short) revision))
                        .and(QUOTES.FIRST_VIEWED_AT.isNull())
                        .execute()
                == 1;
    }
}
