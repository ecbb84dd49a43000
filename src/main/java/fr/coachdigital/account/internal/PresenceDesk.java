package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.account.internal.PresenceBook.Departure;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.SessionEnded;
import fr.coachdigital.platform.security.SystemCaller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the book of who is here, tells when somebody comes or goes, and remembers it for later. */
@Component
class PresenceDesk {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final PresenceBook book = new PresenceBook();
    private final Map<Visitor, Instant> noted = new ConcurrentHashMap<>();
    private final Queue<Departure> unwritten = new ConcurrentLinkedQueue<>();
    private final PresenceRepository presences;
    private final LiveUpdates live;
    private final SystemCaller system;
    private final Clock clock;

    PresenceDesk(PresenceRepository presences, LiveUpdates live, SystemCaller system, Clock clock) {
        this.presences = presences;
        this.live = live;
        this.system = system;
        this.clock = clock;
    }

    void seen(Visitor visitor, String page, String session) {
        Instant now = clock.instant();
        if (book.seen(visitor, page, session, now)) tell(visitor);
        Instant before = noted.get(visitor);
        if (before == null || !before.plus(BETWEEN_NOTES).isAfter(now)) note(visitor, now);
    }

    /** Who hides their last page was here until this moment. */
    void left(Visitor visitor, String page) {
        Instant now = clock.instant();
        goodbye(book.left(visitor, page).stream()
                .map(departure -> new Departure(departure.visitor(), now))
                .toList());
    }

    boolean isHere(Predicate<Visitor> who) {
        return book.isHere(who, clock.instant());
    }

    /** What is remembered of it is written later: no session may outlive its end because the database is away. */
    @EventListener
    void on(SessionEnded session) {
        List<Departure> departures = book.ended(session.key());
        unwritten.addAll(departures);
        departures.forEach(departure -> tell(departure.visitor()));
    }

    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        goodbye(book.faded(clock.instant()));
        for (Departure late = unwritten.poll(); late != null; late = unwritten.poll()) {
            note(late.visitor(), late.lastSeen());
        }
    }

    private void goodbye(List<Departure> departures) {
        departures.forEach(departure -> tell(departure.visitor()));
        departures.forEach(departure -> note(departure.visitor(), departure.lastSeen()));
    }

    private void tell(Visitor visitor) {
        live.publish(AccountTopics.PRESENCE, visitor.newsId());
    }

    /** As the system: a coach who looks at a portal is here, though they may write nothing meanwhile. */
    private void note(Visitor visitor, Instant at) {
        noted.put(visitor, at);
        system.run(() -> presences.note(visitor.realm(), visitor.accountId(), at));
    }
}
