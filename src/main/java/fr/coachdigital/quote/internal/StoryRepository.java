package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTE_EVENTS;
import static org.jooq.Records.mapping;

import fr.coachdigital.quote.QuoteEvent;
import fr.coachdigital.quote.QuoteId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What happened to quotes. */
@Repository
class StoryRepository {

    private static final int LONGEST_ACTOR = 200;
    private static final int LONGEST_DETAIL = 1_000;

    private final DSLContext sql;

    StoryRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(QuoteId quote, QuoteEvent event) {
        sql.insertInto(QUOTE_EVENTS)
                .set(QUOTE_EVENTS.QUOTE_ID, quote.value())
                .set(QUOTE_EVENTS.KIND, event.kind().name())
                .set(QUOTE_EVENTS.REVISION, (short) event.revision())
                .set(QUOTE_EVENTS.ACTOR_NAME, cut(event.actorName(), LONGEST_ACTOR))
                .set(QUOTE_EVENTS.DETAIL, cut(event.detail(), LONGEST_DETAIL))
                .set(QUOTE_EVENTS.OCCURRED_AT, event.at())
                .execute();
    }

    /** Oldest first. */
    List<QuoteEvent> of(QuoteId quote) {
        return sql.select(
                        QUOTE_EVENTS.KIND,
                        QUOTE_EVENTS.REVISION,
                        QUOTE_EVENTS.ACTOR_NAME,
                        QUOTE_EVENTS.DETAIL,
                        QUOTE_EVENTS.OCCURRED_AT)
                .from(QUOTE_EVENTS)
                .where(QUOTE_EVENTS.QUOTE_ID.eq(quote.value()))
                .orderBy(QUOTE_EVENTS.ID)
                .fetch(mapping((kind, revision, actor, detail, at) ->
                        new QuoteEvent(QuoteEvent.Kind.valueOf(kind), revision, actor, detail, at)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
