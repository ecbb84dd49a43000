package fr.coachdigital.invoice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the law counts days. */
record ParisDay(Clock clock) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }
}
