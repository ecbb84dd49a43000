package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.INVITATION_LINKS;
import static org.jooq.impl.DSL.val;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.account.ClientAccount;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Invitations: columns of {@code clientUsers}, and every link there ever was. */
@Repository
class InvitationRepository {

    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ClientAccount> accountOf(ClientId client) {
        return sql.select(
                        CLIENT_ACCOUNTS.STATE,
                        CLIENT_ACCOUNTS.EMAIL,
                        CLIENT_ACCOUNTS.LAST_LOGIN,
                        CLIENT_ACCOUNTS.INVITATION_SENT_AT,
                        CLIENT_ACCOUNTS.INVITATION_EXPIRES,
                        CLIENT_ACCOUNTS.INVITATION_OPENED_AT)
                .from(CLIENT_ACCOUNTS)
                .where(CLIENT_ACCOUNTS.CLIENT_ID.eq(client.value()))
                .fetchOptional(row -> new ClientAccount(
                        client,
                        AccountState.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6()));
    }

    boolean isAddressOfAnother(EmailAddress email, ClientId client) {
        return sql.fetchExists(
                CLIENT_USERS, CLIENT_USERS.EMAIL.eq(email.value()).and(CLIENT_USERS.CLIENT_ID.ne(client.value())));
    }

    /** Whether the client has a row, as it is now and not as this transaction first saw it. */
    boolean isInvited(ClientId client) {
        return sql.select(CLIENT_USERS.ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Stores a new link, killing the former; an account with a password is left alone and answers {@code false}. */
    boolean store(ClientId client, EmailAddress email, String tokenHash, Instant now, Instant expires) {
        // Two invitations of one client at once take turns.
        sql.select(CLIENTS.ID)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .forUpdate()
                .fetch();
        sql.insertInto(CLIENT_USERS)
                .set(CLIENT_USERS.CLIENT_ID, client.value())
                .set(CLIENT_USERS.EMAIL, email.value())
                .set(CLIENT_USERS.PASSWORD_HASH, "")
                .set(CLIENT_USERS.IS_ACTIVE, false)
                .onDuplicateKeyIgnore()
                .execute();
        boolean stored = sql.update(CLIENT_USERS)
                        .set(CLIENT_USERS.EMAIL, email.value())
                        .set(CLIENT_USERS.INVITATION_TOKEN, tokenHash)
                        .set(CLIENT_USERS.INVITATION_SENT_AT, now)
                        .set(CLIENT_USERS.INVITATION_EXPIRES, expires)
                        .setNull(CLIENT_USERS.INVITATION_OPENED_AT)
                        .setNull(CLIENT_USERS.INVITATION_REVOKED_AT)
                        .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                        .and(CLIENT_USERS.PASSWORD_HASH.eq(""))
                        .execute()
                == 1;
        if (stored) {
            sql.insertInto(INVITATION_LINKS)
                    .columns(INVITATION_LINKS.TOKEN, INVITATION_LINKS.CLIENT_USER_ID, INVITATION_LINKS.CREATED_AT)
                    .select(sql.select(val(tokenHash), CLIENT_USERS.ID, val(now, INVITATION_LINKS.CREATED_AT))
                            .from(CLIENT_USERS)
                            .where(CLIENT_USERS.CLIENT_ID.eq(client.value())))
                    .execute();
        }
        return stored;
    }

    boolean revoke(ClientId client, Instant now) {
        return sql.update(CLIENT_USERS)
                        .setNull(CLIENT_USERS.INVITATION_TOKEN)
                        .set(CLIENT_USERS.INVITATION_REVOKED_AT, now)
                        .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                        .and(CLIENT_USERS.PASSWORD_HASH.eq(""))
                        .and(CLIENT_USERS.INVITATION_TOKEN.isNotNull())
                        .execute()
                == 1;
    }

    Optional<ClientId> findOpen(String tokenHash, Instant now) {
        return sql.select(CLIENT_USERS.CLIENT_ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.INVITATION_TOKEN.eq(tokenHash))
                .and(CLIENT_USERS.INVITATION_EXPIRES.gt(now))
                .and(CLIENT_USERS.PASSWORD_HASH.eq(""))
                .fetchOptional(row -> new ClientId(row.value1()));
    }

    boolean recordOpened(String tokenHash, Instant now) {
        return sql.update(CLIENT_USERS)
                        .set(CLIENT_USERS.INVITATION_OPENED_AT, now)
                        .where(CLIENT_USERS.INVITATION_TOKEN.eq(tokenHash))
                        .and(CLIENT_USERS.INVITATION_OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Consumes the link and opens the account; of many callers at once, one gets {@code true}. */
    boolean accept(String tokenHash, String passwordHash, Instant now) {
        return sql.update(CLIENT_USERS)
                        .set(CLIENT_USERS.PASSWORD_HASH, passwordHash)
                        .set(CLIENT_USERS.IS_ACTIVE, true)
                        .set(CLIENT_USERS.INVITATION_ACCEPTED_AT, now)
                        .set(CLIENT_USERS.LAST_LOGIN, now)
                        .setNull(CLIENT_USERS.INVITATION_TOKEN)
                        .setNull(CLIENT_USERS.INVITATION_EXPIRES)
                        .where(CLIENT_USERS.INVITATION_TOKEN.eq(tokenHash))
                        .and(CLIENT_USERS.INVITATION_EXPIRES.gt(now))
                        .and(CLIENT_USERS.PASSWORD_HASH.eq(""))
                        .execute()
                == 1;
    }

    /** Whose dead link this is, and not asked about within the last day; notes that it is asked about now. */
    Optional<ClientId> noteRenewalAsked(String tokenHash, Instant now, Instant dayAgo) {
        boolean first = sql.update(INVITATION_LINKS)
                        .set(INVITATION_LINKS.RENEWAL_ASKED_AT, now)
                        .where(INVITATION_LINKS.TOKEN.eq(tokenHash))
                        .and(INVITATION_LINKS
                                .RENEWAL_ASKED_AT
                                .isNull()
                                .or(INVITATION_LINKS.RENEWAL_ASKED_AT.lt(dayAgo)))
                        .execute()
                == 1;
        if (!first) return Optional.empty();
        return sql.select(CLIENT_USERS.CLIENT_ID)
                .from(INVITATION_LINKS)
                .join(CLIENT_USERS)
                .on(CLIENT_USERS.ID.eq(INVITATION_LINKS.CLIENT_USER_ID))
                .where(INVITATION_LINKS.TOKEN.eq(tokenHash))
                .and(CLIENT_USERS.PASSWORD_HASH.eq(""))
                .fetchOptional(row -> new ClientId(row.value1()));
    }
}
