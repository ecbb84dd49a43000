package fr.coachdigital.quote.internal;

import fr.coachdigital.shared.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the client, checked: the account of the portal, or whoever holds the link.
 *
 * @param clientUserId null for a link
 * @param linkId null for the portal
 * @param name of the account; empty for a link, whose holder only a signature names
 */
record Answerer(
        ClientId client,
        @Nullable Integer clientUserId,
        @Nullable Long linkId,
        String name) {}
