package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_REVISIONS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import fr.coachdigital.db.tables.QuoteRevisions;
import fr.coachdigital.quote.ClientQuoteRow;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The quotes of one client as they were sent last: what the coach is changing is theirs alone. Reads no document. */
@Repository
class ClientQuoteList {

    private static final QuoteRevisions OTHER = QUOTE_REVISIONS.as("other");

    private final DSLContext sql;
    private final QuoteCalendar calendar;

    ClientQuoteList(DSLContext sql, QuoteCalendar calendar) {
        this.sql = sql;
        this.calendar = calendar;
    }

    /** Newest first. */
    List<ClientQuoteRow> of(ClientId client) {
        return sql.select(
                        QUOTES.ID,
                        QUOTES.NUMBER,
                        QUOTE_REVISIONS.REVISION,
                        QUOTE_REVISIONS.SUBJECT,
                        QUOTES.STATE,
                        QUOTES.VALID_UNTIL,
                        QUOTE_REVISIONS.QUOTE_DATE,
                        QUOTE_REVISIONS.VALID_UNTIL,
                        QUOTE_REVISIONS.GROSS_AMOUNT,
                        QUOTES.DECIDED_AT)
                .from(QUOTES)
                .join(QUOTE_REVISIONS)
                .on(QUOTE_REVISIONS.QUOTE_ID.eq(QUOTES.ID))
                .and(QUOTE_REVISIONS.REVISION.eq(
                        select(max(OTHER.REVISION)).from(OTHER).where(OTHER.QUOTE_ID.eq(QUOTES.ID))))
                .where(QUOTES.CLIENT_ID.eq(client.value()))
                .orderBy(QUOTES.ID.desc())
                .fetch(mapping((id, number, revision, subject, state, last, date, validUntil, gross, decidedAt) -> {
                    QuoteState stored = QuoteState.valueOf(state);
                    return new ClientQuoteRow(
                            new QuoteId(id),
                            number,
                            revision,
                            subject,
                            QuoteStates.toClient(stored, last, calendar.today()),
                            stored == QuoteState.DRAFT,
                            date,
                            validUntil,
                            new Money(gross),
                            decidedAt);
                }));
    }

    /** How many the client can answer now. */
    int waiting(ClientId client) {
        return sql.fetchCount(
                QUOTES, QUOTES.CLIENT_ID.eq(client.value()), QuoteStates.in(Set.of(QuoteState.SENT), calendar.today()));
    }
}
