package fr.coachdigital.notification.internal;

import fr.coachdigital.account.Presence;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.security.SystemCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for mails that are due; whoever is in the product now sees the bell, and is written to later if need be. */
@Component
class MailRound {

    private final WaitingRepository waiting;
    private final MailPile pile;
    private final Presence presence;
    private final SystemCaller system;
    private final Clock clock;

    MailRound(WaitingRepository waiting, MailPile pile, Presence presence, SystemCaller system, Clock clock) {
        this.waiting = waiting;
        this.pile = pile;
        this.presence = presence;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void make() {
        Instant now = clock.instant();
        for (MailChoice how : List.of(MailChoice.AT_ONCE, MailChoice.DIGEST)) {
            MailPlan.dueSince(how, now).ifPresent(since -> system.run(() -> mailAllDue(how, since)));
        }
    }

    /** One who cannot be written to does not keep the others from their mails; the failure is told afterwards. */
    private void mailAllDue(MailChoice how, Instant since) {
        List<RuntimeException> failures = new ArrayList<>();
        for (AccountKey account : waiting.accounts(how, since)) {
            try {
                if (!presence.isHere(account.realm(), account.id())) pile.mail(account, how, since);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) throw failures.getFirst();
    }
}
