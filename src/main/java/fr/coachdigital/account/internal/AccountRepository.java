package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.impl.DSL.inline;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Accounts of both realms. */
@Repository
class AccountRepository {

    private static final Field<Integer> NO_CLIENT = inline(null, SQLDataType.INTEGER);

    private final DSLContext sql;

    AccountRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The database finds look-alikes too, such as full-width letters; only the address itself counts. */
    Optional<StoredAccount> findByEmail(Realm realm, EmailAddress email) {
        return find(realm, AccountTable.of(realm).email().eq(email.value()))
                .filter(account -> account.email().equals(email));
    }

    Optional<StoredAccount> findById(Realm realm, int id) {
        return find(realm, AccountTable.of(realm).id().eq(id));
    }

    Optional<StoredAccount> findByClient(ClientId client) {
        return find(Realm.CLIENT, CLIENT_USERS.CLIENT_ID.eq(client.value()));
    }

    Optional<StoredAccount> findByResetToken(Realm realm, String tokenHash, Instant now) {
        AccountTable t = AccountTable.of(realm);
        return find(realm, t.resetToken().eq(tokenHash).and(t.resetExpires().gt(now)));
    }

    Optional<StoredAccount> findByPendingEmailToken(Realm realm, String tokenHash, Instant now) {
        AccountTable t = AccountTable.of(realm);
        return find(
                realm,
                t.pendingEmailToken().eq(tokenHash).and(t.pendingEmailExpires().gt(now)));
    }

    private Optional<StoredAccount> find(Realm realm, Condition condition) {
        return fetch(realm, condition).stream().findFirst();
    }

    private List<StoredAccount> fetch(Realm realm, Condition condition) {
        AccountTable t = AccountTable.of(realm);
        Field<Integer> client = realm == Realm.CLIENT ? CLIENT_USERS.CLIENT_ID : NO_CLIENT;
        return sql
                .select(
                        t.id(),
                        client,
                        t.email(),
                        t.displayName(),
                        t.passwordHash(),
                        t.isActive(),
                        t.language(),
                        t.colorScheme(),
                        t.pendingEmail())
                .from(t.table())
                .where(condition)
                .orderBy(t.id())
                .fetch()
                .stream()
                .flatMap(row -> EmailAddress.parse(row.get(t.email())).stream()
                        .map(email -> account(realm, t, client, row, email)))
                .toList();
    }

    /** An account inserted by hand with an address that is none cannot be used, and hinders nobody else. */
    private static StoredAccount account(
            Realm realm, AccountTable t, Field<Integer> client, Record row, EmailAddress email) {
        Integer clientId = row.get(client);
        String language = row.get(t.language());
        return new StoredAccount(
                realm,
                row.get(t.id()),
                clientId == null ? null : new ClientId(clientId),
                email,
                row.get(t.displayName()),
                row.get(t.passwordHash()),
                row.get(t.isActive()),
                language == null ? null : Language.of(language),
                ColorScheme.valueOf(row.get(t.colorScheme())),
                EmailAddress.parse(row.get(t.pendingEmail())).orElse(null));
    }

    boolean anyCoach() {
        return sql.fetchExists(AccountTable.of(Realm.COACH).table());
    }

    void recordLogin(Realm realm, int id, Instant now) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table()).set(t.lastLogin(), now).where(t.id().eq(id)).execute();
    }

    /** Whatever else could still take the account over by a link dies with the former password. */
    void setPasswordHash(Realm realm, int id, String hash) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.passwordHash(), hash)
                .setNull(t.resetToken())
                .setNull(t.resetExpires())
                .setNull(t.pendingEmail())
                .setNull(t.pendingEmailToken())
                .setNull(t.pendingEmailExpires())
                .where(t.id().eq(id))
                .execute();
    }

    /**
     * Stores a better hash of the same password; a reset that is under way stays alive.
     *
     * @return false when there is another hash by now
     */
    boolean upgradePasswordHash(Realm realm, int id, String former, String hash) {
        AccountTable t = AccountTable.of(realm);
        return sql.update(t.table())
                        .set(t.passwordHash(), hash)
                        .where(t.id().eq(id))
                        .and(t.passwordHash().eq(former))
                        .execute()
                == 1;
    }

    void setResetToken(Realm realm, int id, String tokenHash, Instant expires) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.resetToken(), tokenHash)
                .set(t.resetExpires(), expires)
                .where(t.id().eq(id))
                .execute();
    }

    /** Consumes a reset link; of two callers at once, one gets {@code true}. */
    boolean useResetToken(Realm realm, int id, String tokenHash, Instant now) {
        AccountTable t = AccountTable.of(realm);
        return sql.update(t.table())
                        .setNull(t.resetToken())
                        .setNull(t.resetExpires())
                        .where(t.id().eq(id))
                        .and(t.resetToken().eq(tokenHash))
                        .and(t.resetExpires().gt(now))
                        .and(t.isActive().isTrue())
                        .execute()
                == 1;
    }

    void setPendingEmail(Realm realm, int id, EmailAddress email, String tokenHash, Instant expires) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.pendingEmail(), email.value())
                .set(t.pendingEmailToken(), tokenHash)
                .set(t.pendingEmailExpires(), expires)
                .where(t.id().eq(id))
                .execute();
    }

    void clearPendingEmail(Realm realm, int id) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .setNull(t.pendingEmail())
                .setNull(t.pendingEmailToken())
                .setNull(t.pendingEmailExpires())
                .where(t.id().eq(id))
                .execute();
    }

    /**
     * Puts the confirmed address in force, and ends reset links that went to the former one; of two callers at once,
     * one gets {@code true}.
     */
    boolean confirmPendingEmail(Realm realm, int id, String tokenHash) {
        AccountTable t = AccountTable.of(realm);
        return sql.update(t.table())
                        .set(t.email(), t.pendingEmail())
                        .setNull(t.resetToken())
                        .setNull(t.resetExpires())
                        .setNull(t.pendingEmail())
                        .setNull(t.pendingEmailToken())
                        .setNull(t.pendingEmailExpires())
                        .where(t.id().eq(id))
                        .and(t.pendingEmailToken().eq(tokenHash))
                        .execute()
                == 1;
    }

    void rename(Realm realm, int id, String displayName) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.displayName(), displayName)
                .where(t.id().eq(id))
                .execute();
    }

    void setLanguage(Realm realm, int id, Language language) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.language(), language.code())
                .where(t.id().eq(id))
                .execute();
    }

    void setColorScheme(Realm realm, int id, ColorScheme scheme) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table())
                .set(t.colorScheme(), scheme.name())
                .where(t.id().eq(id))
                .execute();
    }

    void setActive(Realm realm, int id, boolean active) {
        AccountTable t = AccountTable.of(realm);
        sql.update(t.table()).set(t.isActive(), active).where(t.id().eq(id)).execute();
    }

    void insertCoach(EmailAddress email, String displayName, String passwordHash) {
        AccountTable t = AccountTable.of(Realm.COACH);
        sql.insertInto(t.table())
                .set(t.email(), email.value())
                .set(t.displayName(), displayName)
                .set(t.passwordHash(), passwordHash)
                .set(t.isActive(), true)
                .execute();
    }
}
