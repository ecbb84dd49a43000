package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What quotes need to know of clients; the language is the one they chose, else the one on the coach's card. */
@Repository
class ReaderRepository {

    static final Field<String> NAME = when(CLIENTS.COMPANY.ne(""), CLIENTS.COMPANY)
            .otherwise(trim(concat(CLIENTS.FIRST_NAME, inline(" "), CLIENTS.LAST_NAME)))
            .as("clientName");

    private final DSLContext sql;

    ReaderRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Reader> find(ClientId client) {
        return sql.select(NAME, CLIENTS.FIRST_NAME, CLIENTS.EMAIL, coalesce(CLIENT_USERS.LANGUAGE, CLIENTS.LANGUAGE))
                .from(CLIENTS)
                .leftJoin(CLIENT_USERS)
                .on(CLIENT_USERS.CLIENT_ID.eq(CLIENTS.ID))
                .where(CLIENTS.ID.eq(client.value()))
                .fetchOptional(mapping((name, firstName, email, language) -> new Reader(
                        client,
                        name,
                        firstName.isBlank() ? name : firstName,
                        EmailAddress.parse(email).orElse(null),
                        Language.of(language))));
    }
}
