package fr.coachdigital.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets: everything after twelve months, what was read or settled after three. */
@Component
class NotificationRetention {

    private static final Period ALL = Period.ofMonths(12);
    private static final Period DEALT_WITH = Period.ofMonths(3);

    private final NoticeRepository notices;
    private final Clock clock;

    NotificationRetention(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 4 * * *", zone = "Europe/Paris")
    @Transactional
    public void forgetOldOnes() {
        notices.deleteToldBefore(before(ALL));
        notices.deleteDealtWithBefore(before(DEALT_WITH));
    }

    private Instant before(Period age) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .minus(age)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
