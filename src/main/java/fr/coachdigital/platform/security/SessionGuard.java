package fr.coachdigital.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends sessions that were idle or lasted too long (ASVS 7.3) or whose account was closed or given another password behind
 * the product's back, and warns one minute before.
 */
@Component
class SessionGuard {

    static final Duration COACH_IDLE = Duration.ofMinutes(15);
    static final Duration CLIENT_IDLE = Duration.ofMinutes(30);
    static final Duration ABSOLUTE = Duration.ofHours(8);
    private static final Duration WARNING = Duration.ofMinutes(1);

    private final LiveSessions sessions;
    private final OpenTabs tabs;
    private final SignedInPeople people;
    private final ObjectProvider<SessionEnding> warnings;
    private final Clock clock;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    SessionGuard(
            LiveSessions sessions,
            OpenTabs tabs,
            SignedInPeople people,
            ObjectProvider<SessionEnding> warnings,
            Clock clock) {
        this.sessions = sessions;
        this.tabs = tabs;
        this.people = people;
        this.warnings = warnings;
        this.clock = clock;
    }

    static Duration idleLimit(Realm realm) {
        return realm == Realm.COACH ? COACH_IDLE : CLIENT_IDLE;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void look() {
        List<LiveSession> all = sessions.all();
        warned.retainAll(all.stream().map(LiveSession::key).collect(Collectors.toSet()));
        List<RuntimeException> failures = new ArrayList<>();
        for (LiveSession session : all) {
            // A session that cannot be judged must not hide the others.
            try {
                look(session);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    private void look(LiveSession session) {
        Instant now = clock.instant();
        Instant idleEnd = tabs.lastSeen(session).plus(idleLimit(session.realm()));
        Instant absoluteEnd = session.startedAt().plus(ABSOLUTE);
        Instant end = idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
        if (!now.isBefore(end)) {
            sessions.end(session, SessionEnd.EXPIRED);
        } else if (!tabs.betweenRequests(session, () -> people.mayStay(session)).orElse(true)) {
            sessions.end(session, SessionEnd.CLOSED);
        } else if (now.isBefore(end.minus(WARNING))) {
            warned.remove(session.key());
        } else if (warned.add(session.key())) {
            tabs.forEach(session, tab -> warnings.forEach(warning -> warning.warn(tab, end)));
        }
    }
}
