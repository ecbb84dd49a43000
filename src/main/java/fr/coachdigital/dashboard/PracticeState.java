package fr.coachdigital.dashboard;

import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientStatus;
import java.util.List;
import java.util.Map;

/**
 * How the practice stands right now; archived clients do not count.
 *
 * @param clients how many clients of each status
 * @param withAccess how many clients have an account they can sign in to
 * @param waiting how many invitations were sent and are neither accepted nor over
 * @param expired how many invitations have ended unused
 * @param expiredFirst the first of those, at most {@link #SHOWN}
 * @param notInvited how many active clients were never invited
 * @param lastSeen who signed in last, newest first, at most {@link #SHOWN}
 * @param unreadMessages how many messages of clients wait to be read
 * @param failedMails how many mails did not arrive and will not be tried again
 * @param mailsLeave whether a mail server is set up; without one mails stay in the outbox
 */
public record PracticeState(
        Map<ClientStatus, Integer> clients,
        int withAccess,
        int waiting,
        int expired,
        List<ClientRow> expiredFirst,
        int notInvited,
        List<ClientRow> lastSeen,
        int unreadMessages,
        int failedMails,
        boolean mailsLeave) {

    public static final int SHOWN = 5;

    public PracticeState {
        clients = Map.copyOf(clients);
        expiredFirst = List.copyOf(expiredFirst);
        lastSeen = List.copyOf(lastSeen);
    }

    public int count(ClientStatus status) {
        return clients.getOrDefault(status, 0);
    }

    public int total() {
        return clients.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing waits for the coach. */
    public boolean isQuiet() {
        return unreadMessages == 0 && expired == 0 && notInvited == 0 && failedMails == 0;
    }
}
