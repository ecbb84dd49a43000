package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.shared.ClientId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the features that clients stand on keep about a client: the account or its invitation, and e-mails. */
@Component
class AccountAndMailUsage implements ClientUsage {

    private final DSLContext dsl;

    AccountAndMailUsage(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> of(ClientId client) {
        List<String> usages = new ArrayList<>();
        if (dsl.fetchExists(CLIENT_USERS, CLIENT_USERS.CLIENT_ID.eq(client.value())))
            usages.add("client.usage.account");
        if (dsl.fetchExists(EMAILS, EMAILS.CLIENT_ID.eq(client.value()))) usages.add("client.usage.emails");
        return usages;
    }
}
