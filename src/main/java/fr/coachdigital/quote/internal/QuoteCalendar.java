package fr.coachdigital.quote.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The server's time, and the day that it is in Paris: the only day that counts for a quote. */
@Component
class QuoteCalendar {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock clock;

    QuoteCalendar(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** To the microsecond, as the tables keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
