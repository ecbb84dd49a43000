package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Down when due mails are not even tried, which a restart may mend; degraded, with the application still up, when the
 * mail server has refused them for a while. An outbox that cannot be read is down as well.
 */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private static final Duration TOO_LONG = Duration.ofMinutes(15);
    private static final Status DEGRADED = new Status("DEGRADED");

    private final OutboxFigures figures;
    private final SendingIdentity identity;
    private final Clock clock;

    OutboxHealthIndicator(OutboxFigures figures, SendingIdentity identity, Clock clock) {
        this.figures = figures;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(status())
                .withDetail("server", identity.canSend() ? "set up" : "none")
                .withDetail("queued", figures.count(MailState.QUEUED))
                .withDetail("failed", figures.count(MailState.FAILED));
    }

    private Status status() {
        Instant limit = clock.instant().minus(TOO_LONG);
        if (!identity.canSend()) return Status.UP;
        if (figures.anyDueBefore(limit)) return Status.DOWN;
        return figures.anyRetriedSince(limit) ? DEGRADED : Status.UP;
    }
}
