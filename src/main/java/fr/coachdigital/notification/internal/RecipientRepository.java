package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the accounts that an addressee stands for. */
@Repository
class RecipientRepository {

    private final DSLContext sql;

    RecipientRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those who can sign in, always in the same order, so that two who tell the same wait for each other. */
    List<Recipient> open(Addressee addressee) {
        return switch (addressee) {
            case Addressee.Coach all -> coaches(USERS.IS_ACTIVE.isTrue());
            case Addressee.OfClient of ->
                clients(CLIENT_USERS.CLIENT_ID.eq(of.client().value()));
            case Addressee.Account account ->
                find(new AccountKey(account.realm(), account.accountId())).stream()
                        .toList();
        };
    }

    Optional<Recipient> find(AccountKey key) {
        List<Recipient> found = switch (key.realm()) {
            case COACH -> coaches(USERS.ID.eq(key.id()));
            case CLIENT -> clients(CLIENT_USERS.ID.eq(key.id()));
        };
        return found.stream().findFirst();
    }

    /** All of them, closed ones too. */
    List<AccountKey> keys(Addressee addressee) {
        return switch (addressee) {
            case Addressee.Coach all ->
                sql.select(USERS.ID)
                        .from(USERS)
                        .orderBy(USERS.ID)
                        .fetch(row -> new AccountKey(Realm.COACH, row.value1()));
            case Addressee.OfClient of -> keyOf(of.client()).stream().toList();
            case Addressee.Account account -> List.of(new AccountKey(account.realm(), account.accountId()));
        };
    }

    Optional<AccountKey> keyOf(ClientId client) {
        return sql.select(CLIENT_USERS.ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .fetchOptional(row -> new AccountKey(Realm.CLIENT, row.value1()));
    }

    boolean exists(ClientId client) {
        return sql.fetchExists(CLIENTS, CLIENTS.ID.eq(client.value()));
    }

    private List<Recipient> coaches(Condition which) {
        return sql
                .select(USERS.ID, USERS.EMAIL, USERS.DISPLAY_NAME, USERS.LANGUAGE)
                .from(USERS)
                .where(which)
                .and(USERS.IS_ACTIVE.isTrue())
                .and(USERS.PASSWORD_HASH.ne(""))
                .orderBy(USERS.ID)
                .fetch()
                .stream()
                .flatMap(row -> EmailAddress.parse(row.value2()).stream()
                        .map(email -> new Recipient(
                                new AccountKey(Realm.COACH, row.value1()),
                                null,
                                email,
                                row.value3(),
                                Language.of(row.value4()))))
                .toList();
    }

    private List<Recipient> clients(Condition which) {
        return sql
                .select(
                        CLIENT_USERS.ID,
                        CLIENT_USERS.CLIENT_ID,
                        CLIENT_USERS.EMAIL,
                        CLIENT_USERS.DISPLAY_NAME,
                        CLIENT_USERS.LANGUAGE,
                        CLIENTS.FIRST_NAME,
                        CLIENTS.LAST_NAME,
                        CLIENTS.COMPANY,
                        CLIENTS.LANGUAGE)
                .from(CLIENT_USERS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CLIENT_USERS.CLIENT_ID))
                .where(which)
                .and(CLIENT_USERS.IS_ACTIVE.isTrue())
                .and(CLIENT_USERS.PASSWORD_HASH.ne(""))
                .fetch()
                .stream()
                .flatMap(row -> EmailAddress.parse(row.value3()).stream()
                        .map(email -> new Recipient(
                                new AccountKey(Realm.CLIENT, row.value1()),
                                new ClientId(row.value2()),
                                email,
                                name(row.value4(), row.value6() + " " + row.value7(), row.value8(), email),
                                Language.of(row.value5() == null ? row.value9() : row.value5()))))
                .toList();
    }

    /** The name the person chose, else the one on the coach's card. */
    private static String name(@Nullable String chosen, String person, String company, EmailAddress email) {
        return Stream.of(chosen == null ? "" : chosen, person, company)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(email.value());
    }
}
