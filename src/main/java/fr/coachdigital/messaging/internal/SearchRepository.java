package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;

import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Finds messages by their words. */
@Repository
class SearchRepository {
    private static final int MOST = 50;

    private final DSLContext sql;

    SearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<MessageHit> in(ClientId client, SearchTerms terms) {
        return find(CONVERSATIONS.CLIENT_ID.eq(client.value()), terms, MESSAGES.SEQ.desc());
    }

    List<MessageHit> everywhere(SearchTerms terms) {
        return find(DSL.noCondition(), terms, MESSAGES.ID.desc());
    }

    private List<MessageHit> find(Condition where, SearchTerms terms, OrderField<?> newestFirst) {
        if (terms.isEmpty()) return List.of();
        String first = terms.words().getFirst();
        return sql.select(
                        CONVERSATIONS.CLIENT_ID,
                        ClientNames.SPOKEN,
                        MESSAGES.SEQ,
                        MESSAGES.AUTHOR_REALM,
                        MESSAGES.AUTHOR_NAME,
                        MESSAGES.BODY,
                        MESSAGES.CREATED_AT)
                .from(MESSAGES)
                .join(CONVERSATIONS)
                .on(CONVERSATIONS.ID.eq(MESSAGES.CONVERSATION_ID))
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CONVERSATIONS.CLIENT_ID))
                .where(where)
                .and(terms.condition())
                .orderBy(newestFirst)
                .limit(MOST)
                .fetch(row -> new MessageHit(
                        new ClientId(row.value1()),
                        row.value2(),
                        row.value3(),
                        Realm.valueOf(row.value4()),
                        row.value5(),
                        MessageText.around(row.value6(), first),
                        row.value7()));
    }
}
