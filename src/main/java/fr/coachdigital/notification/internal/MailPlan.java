package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.MailChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When what waits is mailed. */
final class MailPlan {

    /** How long more of the same is waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How long a pile that was mailed and stays unread is not mailed again, whatever is added to it. */
    static final Duration REST = Duration.ofHours(12);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime DIGEST = LocalTime.of(8, 0);

    private MailPlan() {}

    /**
     * A mail is due as soon as something waits since this moment or longer; empty when none is due now. The digest is due
     * from eight in the morning in Paris to the end of that day, so that it is made up for when nothing ran at eight, and
     * what happens after eight is tomorrow's.
     */
    static Optional<Instant> dueSince(MailChoice mail, Instant now) {
        return switch (mail) {
            case AT_ONCE -> Optional.of(now.minus(PATIENCE));
            case DIGEST -> Optional.of(eightOf(now)).filter(eight -> !now.isBefore(eight));
            case NONE -> Optional.empty();
        };
    }

    private static Instant eightOf(Instant now) {
        return LocalDate.ofInstant(now, PARIS).atTime(DIGEST).atZone(PARIS).toInstant();
    }
}
