package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.jooq.Records.mapping;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientAccess;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of lists for clients whose ids are known. */
@Component
class ClientRows {

    private final DSLContext dsl;

    ClientRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In the order of the ids; who is gone is left out. */
    List<ClientRow> of(List<Integer> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Integer, List<String>> tags = tags(ids);
        Map<Integer, ClientRow> rows = dsl
                .select(
                        CLIENTS.ID,
                        CLIENTS.KIND,
                        CLIENTS.DISPLAY_NAME,
                        CLIENTS.FIRST_NAME,
                        CLIENTS.LAST_NAME,
                        CLIENTS.COMPANY,
                        CLIENTS.EMAIL,
                        CLIENTS.PHONE,
                        CLIENTS.CITY,
                        CLIENTS.STATUS,
                        CLIENTS.ARCHIVED,
                        CLIENTS.CREATED_AT,
                        CLIENT_ACCOUNTS.STATE,
                        CLIENT_ACCOUNTS.INVITATION_SENT_AT,
                        CLIENT_ACCOUNTS.LAST_LOGIN)
                .from(CLIENTS)
                .leftJoin(CLIENT_ACCOUNTS)
                .on(CLIENT_ACCOUNTS.CLIENT_ID.eq(CLIENTS.ID))
                .where(CLIENTS.ID.in(ids))
                .fetch(row -> row(row, tags.getOrDefault(row.get(CLIENTS.ID), List.of())))
                .stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    ClientAccess access(ClientId id) {
        return dsl.select(
                        CLIENT_ACCOUNTS.STATE,
                        CLIENT_ACCOUNTS.EMAIL,
                        CLIENT_ACCOUNTS.INVITATION_SENT_AT,
                        CLIENT_ACCOUNTS.INVITATION_EXPIRES,
                        CLIENT_ACCOUNTS.INVITATION_OPENED_AT,
                        CLIENT_USERS.INVITATION_ACCEPTED_AT,
                        CLIENT_USERS.INVITATION_REVOKED_AT,
                        CLIENT_ACCOUNTS.LAST_LOGIN)
                .from(CLIENT_ACCOUNTS)
                .join(CLIENT_USERS)
                .on(CLIENT_USERS.ID.eq(CLIENT_ACCOUNTS.CLIENT_USER_ID))
                .where(CLIENT_ACCOUNTS.CLIENT_ID.eq(id.value()))
                .fetchOptional(mapping((state, email, sent, expires, opened, accepted, revoked, lastLogin) ->
                        new ClientAccess(state(state), email, sent, expires, opened, accepted, revoked, lastLogin)))
                .orElse(ClientAccess.NONE);
    }

    private Map<Integer, List<String>> tags(Collection<Integer> ids) {
        return dsl.select(CLIENT_TAGS.CLIENT_ID, CLIENT_TAGS.TAG)
                .from(CLIENT_TAGS)
                .where(CLIENT_TAGS.CLIENT_ID.in(ids))
                .orderBy(CLIENT_TAGS.TAG)
                .fetchGroups(CLIENT_TAGS.CLIENT_ID, CLIENT_TAGS.TAG);
    }

    private static ClientRow row(Record row, List<String> tags) {
        return new ClientRow(
                new ClientId(row.get(CLIENTS.ID)),
                ClientKind.valueOf(row.get(CLIENTS.KIND)),
                row.get(CLIENTS.DISPLAY_NAME),
                (row.get(CLIENTS.FIRST_NAME) + " " + row.get(CLIENTS.LAST_NAME)).strip(),
                row.get(CLIENTS.COMPANY),
                orEmpty(row.get(CLIENTS.EMAIL)),
                phone(row.get(CLIENTS.PHONE)),
                row.get(CLIENTS.CITY),
                ClientStatus.valueOf(row.get(CLIENTS.STATUS)),
                tags,
                row.get(CLIENTS.ARCHIVED),
                row.get(CLIENTS.CREATED_AT),
                state(row.get(CLIENT_ACCOUNTS.STATE)),
                row.get(CLIENT_ACCOUNTS.INVITATION_SENT_AT),
                row.get(CLIENT_ACCOUNTS.LAST_LOGIN));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String phone(@Nullable String stored) {
        return Optional.ofNullable(stored)
                .map(number ->
                        PhoneNumber.stored(number).map(PhoneNumber::display).orElse(number))
                .orElse("");
    }

    private static AccountState state(@Nullable String state) {
        return state == null ? AccountState.NOT_INVITED : AccountState.valueOf(state);
    }
}
