package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.InboxRow;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The coach's list of conversations. */
@Repository
class InboxRepository {

    private final DSLContext sql;

    InboxRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<InboxRow> page(InboxFilter filter, int offset, int limit) {
        return sql.select(
                        CONVERSATIONS.CLIENT_ID,
                        ClientNames.SPOKEN,
                        CONVERSATIONS.COACH_UNREAD,
                        MESSAGES.CREATED_AT,
                        MESSAGES.AUTHOR_REALM,
                        MESSAGES.BODY,
                        MESSAGES.FILE_COUNT,
                        MESSAGES.WITHDRAWN_AT)
                .from(CONVERSATIONS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CONVERSATIONS.CLIENT_ID))
                .join(MESSAGES)
                .on(MESSAGES.CONVERSATION_ID.eq(CONVERSATIONS.ID))
                .and(MESSAGES.SEQ.eq(CONVERSATIONS.LAST_SEQ))
                .where(condition(filter))
                .orderBy(CONVERSATIONS.WAITING.desc(), CONVERSATIONS.LAST_MESSAGE_AT.desc(), CONVERSATIONS.ID.desc())
                .limit(offset, limit)
                .fetch(row -> new InboxRow(
                        new ClientId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Realm.valueOf(row.value5()),
                        MessageText.line(row.value6()),
                        row.value7(),
                        row.value8() != null));
    }

    private static Condition condition(InboxFilter filter) {
        Condition kind = switch (filter.kind()) {
            case ALL -> CONVERSATIONS.ARCHIVED.isFalse();
            case UNREAD -> CONVERSATIONS.ARCHIVED.isFalse().and(CONVERSATIONS.WAITING.isTrue());
            case ARCHIVED -> CONVERSATIONS.ARCHIVED.isTrue();
        };
        Condition said = kind.and(CONVERSATIONS.LAST_SEQ.gt(0));
        return said.and(ClientNames.matching(SearchTerms.of(filter.name())));
    }

    /** Messages of clients that wait for the coach. */
    int unread() {
        return sql.select(coalesce(sum(CONVERSATIONS.COACH_UNREAD), inline(BigDecimal.ZERO)))
                .from(CONVERSATIONS)
                .where(CONVERSATIONS.ARCHIVED.isFalse())
                .and(CONVERSATIONS.WAITING.isTrue())
                .fetchSingle()
                .value1()
                .intValue();
    }
}
