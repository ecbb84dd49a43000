package fr.coachdigital.account;

import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's account as the coach sees it.
 *
 * @param email the account's own address; empty when the client was never invited
 */
public record ClientAccount(
        ClientId clientId,
        AccountState state,
        String email,
        @Nullable Instant lastLogin,
        @Nullable Instant invitationSentAt,
        @Nullable Instant invitationExpires,
        @Nullable Instant invitationOpenedAt) {}
