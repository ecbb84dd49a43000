package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTES;

import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A client with quotes cannot be deleted. */
@Component
class QuoteUsage implements ClientUsage {

    private final DSLContext sql;

    QuoteUsage(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<String> of(ClientId client) {
        return sql.fetchExists(QUOTES, QUOTES.CLIENT_ID.eq(client.value()))
                ? List.of("client.usage.quotes")
                : List.of();
    }
}
