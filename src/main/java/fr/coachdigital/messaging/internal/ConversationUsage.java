package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CONVERSATIONS;
import static fr.coachdigital.db.Tables.FILES;
import static fr.coachdigital.db.Tables.MESSAGES;

import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.shared.ClientId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A client with whom something was said or shared cannot be deleted; files know of no clients' feature themselves. */
@Component
class ConversationUsage implements ClientUsage {

    private final DSLContext sql;

    ConversationUsage(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<String> of(ClientId client) {
        List<String> usages = new ArrayList<>();
        boolean said = sql.fetchExists(sql.selectOne()
                .from(MESSAGES)
                .join(CONVERSATIONS)
                .on(CONVERSATIONS.ID.eq(MESSAGES.CONVERSATION_ID))
                .where(CONVERSATIONS.CLIENT_ID.eq(client.value())));
        if (said) usages.add("client.usage.messages");
        if (sql.fetchExists(FILES, FILES.CLIENT_ID.eq(client.value()))) usages.add("client.usage.files");
        return usages;
    }
}
