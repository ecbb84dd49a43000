package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.MESSAGES;

import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A client with whom something was said cannot be deleted. */
@Component
class ConversationUsage implements ClientUsage {

    private final DSLContext sql;

    ConversationUsage(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<String> of(ClientId client) {
        boolean said = sql.fetchExists(sql.selectOne()
                .from(MESSAGES)
                .join(CONVERSATIONS)
                .on(CONVERSATIONS.ID.eq(MESSAGES.CONVERSATION_ID))
                .where(CONVERSATIONS.CLIENT_ID.eq(client.value())));
        return said ? List.of("client.usage.messages") : List.of();
    }
}
