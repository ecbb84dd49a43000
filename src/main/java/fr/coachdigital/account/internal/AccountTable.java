package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.platform.security.Realm;
import java.time.Instant;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The columns both realms' tables share, so that one set of queries serves the two without ever mixing them. */
record AccountTable(
        Table<? extends Record> table,
        Field<Integer> id,
        Field<String> email,
        Field<@Nullable String> displayName,
        Field<String> passwordHash,
        Field<Boolean> isActive,
        Field<@Nullable String> language,
        Field<String> colorScheme,
        Field<Instant> lastLogin,
        Field<String> resetToken,
        Field<Instant> resetExpires,
        Field<String> pendingEmail,
        Field<String> pendingEmailToken,
        Field<Instant> pendingEmailExpires,
        Field<Integer> version) {

    private static final AccountTable COACHES = new AccountTable(
            USERS,
            USERS.ID,
            USERS.EMAIL,
            USERS.DISPLAY_NAME,
            USERS.PASSWORD_HASH,
            USERS.IS_ACTIVE,
            USERS.LANGUAGE,
            USERS.COLOR_SCHEME,
            USERS.LAST_LOGIN,
            USERS.PASSWORD_RESET_TOKEN,
            USERS.PASSWORD_RESET_EXPIRES,
            USERS.PENDING_EMAIL,
            USERS.PENDING_EMAIL_TOKEN,
            USERS.PENDING_EMAIL_EXPIRES,
            USERS.VERSION);

    private static final AccountTable CLIENTS = new AccountTable(
            CLIENT_USERS,
            CLIENT_USERS.ID,
            CLIENT_USERS.EMAIL,
            CLIENT_USERS.DISPLAY_NAME,
            CLIENT_USERS.PASSWORD_HASH,
            CLIENT_USERS.IS_ACTIVE,
            CLIENT_USERS.LANGUAGE,
            CLIENT_USERS.COLOR_SCHEME,
            CLIENT_USERS.LAST_LOGIN,
            CLIENT_USERS.PASSWORD_RESET_TOKEN,
            CLIENT_USERS.PASSWORD_RESET_EXPIRES,
            CLIENT_USERS.PENDING_EMAIL,
            CLIENT_USERS.PENDING_EMAIL_TOKEN,
            CLIENT_USERS.PENDING_EMAIL_EXPIRES,
            CLIENT_USERS.VERSION);

    static AccountTable of(Realm realm) {
        return switch (realm) {
            case COACH -> COACHES;
            case CLIENT -> CLIENTS;
        };
    }
}
