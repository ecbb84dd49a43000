package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountClosed;
import fr.coachdigital.account.PasswordChanged;
import fr.coachdigital.platform.security.LiveSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends sessions once what ends them is a fact. */
@Component
class SessionEnder {

    private final LiveSessions sessions;
    private final Self self;

    SessionEnder(LiveSessions sessions, Self self) {
        this.sessions = sessions;
        this.self = self;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountClosed closed) {
        sessions.endAll(closed.realm(), closed.accountId());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PasswordChanged changed) {
        sessions.endOthers(changed.realm(), changed.accountId(), changed.keptSession());
        if (!changed.keptSession().isEmpty()) self.renewCredential();
    }
}
