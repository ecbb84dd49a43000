package fr.coachdigital.mail.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets: mails after twelve months, links that open accounts after thirty days, sent or not. */
@Component
class MailRetention {

    private static final Period MAILS = Period.ofMonths(12);
    private static final Period LINKS = Period.ofDays(30);

    private final OutboxRepository repository;
    private final Clock clock;

    MailRetention(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 4 * * *", zone = "Europe/Paris")
    @Transactional
    public void forgetOldMails() {
        repository.deleteWrittenBefore(before(MAILS));
        repository.wipeLinksWrittenBefore(before(LINKS));
    }

    private Instant before(Period age) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minus(age)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
