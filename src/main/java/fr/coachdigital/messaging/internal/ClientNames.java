package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What a client is called in a conversation, and how they are found by it. */
final class ClientNames {

    /** The company, else first and last name: lists of clients sort by the last name, nobody is spoken of like that. */
    static final Field<String> SPOKEN = when(CLIENTS.COMPANY.ne(""), CLIENTS.COMPANY)
            .otherwise(trim(concat(CLIENTS.FIRST_NAME, inline(" "), CLIENTS.LAST_NAME)))
            .as("clientName");

    private ClientNames() {}

    /** All words occur in name, company, e-mail or phone. */
    static Condition matching(SearchTerms terms) {
        List<Condition> each =
                terms.words().stream().map(CLIENTS.SEARCH_TEXT::contains).toList();
        return DSL.and(each);
    }
}
