package fr.coachdigital.client;

import fr.coachdigital.account.AccountState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a client has come into the portal; each moment is null until it happens.
 *
 * @param email the account’s own address, which may differ from the record’s; empty without an account
 */
public record ClientAccess(
        AccountState state,
        String email,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastLogin) {

    /** Of a client who was never invited. */
    public static final ClientAccess NONE =
            new ClientAccess(AccountState.NOT_INVITED, "", null, null, null, null, null, null);
}
