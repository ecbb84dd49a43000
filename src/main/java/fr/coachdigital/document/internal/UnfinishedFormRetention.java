package fr.coachdigital.document.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody went on writing for thirty days. */
@Component
class UnfinishedFormRetention {

    private static final Duration LIFE = Duration.ofDays(30);

    private final UnfinishedFormRepository forms;
    private final Clock clock;

    UnfinishedFormRetention(UnfinishedFormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 4 * * *", zone = "Europe/Paris")
    @Transactional
    public void forgetOldOnes() {
        forms.deleteWrittenBefore(clock.instant().minus(LIFE));
    }
}
