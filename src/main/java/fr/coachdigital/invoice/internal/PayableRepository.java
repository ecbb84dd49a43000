package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static org.jooq.Records.mapping;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads how the payer of an invoice is reached. */
@Repository
class PayableRepository {

    private final DSLContext dsl;

    PayableRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Payer payer(ClientId client) {
        return dsl.select(CLIENTS.FIRST_NAME, CLIENTS.EMAIL, CLIENTS.LANGUAGE)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .fetchSingle(mapping((firstName, email, language) -> new Payer(
                        firstName,
                        Optional.ofNullable(email).flatMap(EmailAddress::parse).orElse(null),
                        Language.of(language))));
    }

    /** @param firstName may be empty */
    record Payer(String firstName, @Nullable EmailAddress email, Language language) {}
}
