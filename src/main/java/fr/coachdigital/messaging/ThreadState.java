package fr.coachdigital.messaging;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands, seen from one of its sides.
 *
 * @param side whose view this is
 * @param otherName whom this side talks to
 * @param lastSeq number of the newest message; 0 while nothing was said
 * @param revision grows whenever a message that is already there changes
 * @param unread how many messages of the other side this side has not seen
 * @param firstUnread number of the first of those; 0 for none
 * @param otherReadSeq up to where the other side has read
 * @param otherReadAt when they read the last message of this side that they have read; null for none
 * @param otherHere whether somebody of the other side is in the product now
 * @param otherSeenAt when they were last; null if unknown
 * @param archived whether the coach has put the conversation away
 * @param readOnly whether the coach only looks at the portal, where nothing can be written
 */
public record ThreadState(
        ClientId client,
        Realm side,
        String otherName,
        int lastSeq,
        int revision,
        int unread,
        int firstUnread,
        int otherReadSeq,
        @Nullable Instant otherReadAt,
        boolean otherHere,
        @Nullable Instant otherSeenAt,
        boolean archived,
        boolean readOnly) {}
