package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coach is told about mails that did not leave. */
@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class MailHealthService implements MailHealth {

    private final OutboxFigures figures;
    private final SendingIdentity identity;

    MailHealthService(OutboxFigures figures, SendingIdentity identity) {
        this.figures = figures;
        this.identity = identity;
    }

    @Override
    @Transactional(readOnly = true)
    public int failedCount() {
        return figures.count(MailState.FAILED);
    }

    @Override
    public boolean connected() {
        return identity.canSend();
    }
}
