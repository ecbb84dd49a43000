package fr.coachdigital.invoice.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The legal day, which is that of Europe/Paris, and the moment as it is stored. */
@Component
class Today {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate date() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
