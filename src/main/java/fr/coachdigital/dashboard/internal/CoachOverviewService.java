package fr.coachdigital.dashboard.internal;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.dashboard.CoachOverview;
import fr.coachdigital.dashboard.PracticeState;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks clients, conversations and mails how they stand. */
@Service
@PreAuthorize(Roles.IS_COACH)
class CoachOverviewService implements CoachOverview {

    private static final ClientSort LAST_SEEN_FIRST = new ClientSort(ClientSort.Key.LAST_LOGIN, true);

    private final ClientDirectory clients;
    private final AdminConversations conversations;
    private final MailHealth mails;

    CoachOverviewService(ClientDirectory clients, AdminConversations conversations, MailHealth mails) {
        this.clients = clients;
        this.conversations = conversations;
        this.mails = mails;
    }

    @Override
    @Transactional(readOnly = true)
    public PracticeState read() {
        ClientFilter accepted = withAccounts(AccountState.ACCEPTED);
        ClientFilter expired = withAccounts(AccountState.EXPIRED);
        int acceptedCount = clients.count(accepted);
        int expiredCount = clients.count(expired);
        return new PracticeState(
                byStatus(),
                acceptedCount,
                clients.count(withAccounts(AccountState.SENT, AccountState.OPENED)),
                expiredCount,
                first(expired, ClientSort.BY_NAME, expiredCount),
                clients.count(withAccounts(AccountState.NOT_INVITED).withStatuses(Set.of(ClientStatus.ACTIVE))),
                first(accepted, LAST_SEEN_FIRST, acceptedCount),
                conversations.unread(),
                mails.failedCount(),
                mails.connected());
    }

    private Map<ClientStatus, Integer> byStatus() {
        Map<ClientStatus, Integer> counts = new EnumMap<>(ClientStatus.class);
        for (ClientStatus status : ClientStatus.values()) {
            counts.put(status, clients.count(ClientFilter.NONE.withStatuses(Set.of(status))));
        }
        return counts;
    }

    private List<ClientRow> first(ClientFilter filter, ClientSort sort, int total) {
        return clients.page(filter, sort, new Page(0, PracticeState.SHOWN, total));
    }

    private static ClientFilter withAccounts(AccountState... states) {
        return ClientFilter.NONE.withAccounts(Set.of(states));
    }
}
