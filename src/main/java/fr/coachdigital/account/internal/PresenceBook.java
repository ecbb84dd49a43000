package fr.coachdigital.account.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which pages of whom are in sight, in memory. A page that says nothing for 45 seconds no longer is. */
class PresenceBook {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Map<Visitor, Map<String, Sight>> visitors = new HashMap<>();

    /** Somebody whose last page went out of sight, and when it was seen for the last time. */
    record Departure(Visitor visitor, Instant lastSeen) {}

    private record Sight(String session, Instant at) {

        boolean isOver(Instant now) {
            return !at.plus(PATIENCE).isAfter(now);
        }
    }

    /** @return whether the visitor was not here before */
    synchronized boolean seen(Visitor visitor, String page, String session, Instant now) {
        boolean comes = !visitors.containsKey(visitor);
        visitors.computeIfAbsent(visitor, v -> new HashMap<>()).put(page, new Sight(session, now));
        return comes;
    }

    synchronized boolean isHere(Predicate<Visitor> who, Instant now) {
        return visitors.entrySet().stream()
                .filter(entry -> who.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().values().stream())
                .anyMatch(sight -> !sight.isOver(now));
    }

    synchronized List<Departure> left(Visitor visitor, String page) {
        return remove(visitor::equals, (name, sight) -> name.equals(page));
    }

    synchronized List<Departure> ended(String session) {
        return remove(visitor -> true, (name, sight) -> sight.session().equals(session));
    }

    synchronized List<Departure> faded(Instant now) {
        return remove(visitor -> true, (name, sight) -> sight.isOver(now));
    }

    private List<Departure> remove(Predicate<Visitor> whose, BiPredicate<String, Sight> which) {
        List<Departure> departures = new ArrayList<>();
        Iterator<Map.Entry<Visitor, Map<String, Sight>>> all =
                visitors.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<Visitor, Map<String, Sight>> one = all.next();
            if (!whose.test(one.getKey())) continue;
            Map<String, Sight> pages = one.getValue();
            Instant lastSeen = pages.values().stream()
                    .map(Sight::at)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            pages.entrySet().removeIf(page -> which.test(page.getKey(), page.getValue()));
            if (!pages.isEmpty()) continue;
            all.remove();
            departures.add(new Departure(one.getKey(), lastSeen));
        }
        return departures;
    }
}
