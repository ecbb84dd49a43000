package fr.coachdigital.platform.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is signed in on this node, and how a session is ended from elsewhere, open tabs included. */
@Component
public class LiveSessions {

    private static final String ATTRIBUTE = LiveSessions.class.getName();

    private final Map<String, LiveSession> byKey = new ConcurrentHashMap<>();
    private final Clock clock;
    private final OpenTabs tabs;
    private final ApplicationEventPublisher events;

    LiveSessions(Clock clock, OpenTabs tabs, ApplicationEventPublisher events) {
        this.clock = clock;
        this.tabs = tabs;
        this.events = events;
    }

    void register(HttpSession http, SignedIn person, ClientOrigin origin) {
        String key = SecretToken.random().value().reveal().substring(0, 16);
        LiveSession session = new LiveSession(key, person.getName(), person.realm(), http, clock.instant(), origin);
        byKey.put(key, session);
        http.setAttribute(ATTRIBUTE, new Registration(key));
    }

    List<LiveSession> all() {
        return List.copyOf(byKey.values());
    }

    /** The sessions of an account, newest first. */
    public List<SessionFacts> of(SignedIn person) {
        return byKey.values().stream()
                .filter(session -> session.account().equals(person.getName()))
                .map(this::facts)
                .sorted(Comparator.comparing(SessionFacts::startedAt).reversed())
                .toList();
    }

    /** The key of the session a request runs in, if somebody is signed in with it. */
    public Optional<String> keyOf(HttpSession http) {
        return http.getAttribute(ATTRIBUTE) instanceof Registration registration
                ? Optional.of(registration.key)
                : Optional.empty();
    }

    /** Ends one session of this account; any other key does nothing. */
    public void end(SignedIn owner, String key) {
        Optional.ofNullable(byKey.get(key))
                .filter(session -> session.account().equals(owner.getName()))
                .ifPresent(session -> end(session, SessionEnd.CLOSED));
    }

    /** Ends a session because its owner says so; all of its tabs leave. */
    public void signOut(String key) {
        Optional.ofNullable(byKey.get(key)).ifPresent(session -> end(session, SessionEnd.SIGNED_OUT));
    }

    /** Ends every session of an account but one. */
    public void endOthers(Realm realm, int accountId, String keptKey) {
        byKey.values().stream()
                .filter(session -> session.account().equals(realm + ":" + accountId))
                .filter(session -> !session.key().equals(keptKey))
                .forEach(session -> end(session, SessionEnd.CLOSED));
    }

    /** Ends every session of an account. */
    public void endAll(Realm realm, int accountId) {
        endOthers(realm, accountId, "");
    }

    void end(LiveSession session, SessionEnd reason) {
        if (byKey.remove(session.key()) == null) return;
        if (isNobodysFromNow(session.http()))
            tabs.leave(session, session.realm().signInPath() + reason.query());
        events.publishEvent(new SessionEnded(session.key()));
    }

    private static boolean isNobodysFromNow(HttpSession http) {
        try {
            http.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return true;
        } catch (IllegalStateException alreadyGone) {
            return false;
        }
    }

    private SessionFacts facts(LiveSession session) {
        return new SessionFacts(session.key(), session.startedAt(), tabs.lastSeen(session), session.origin());
    }

    /** Forgets the session when the container drops it. */
    private final class Registration implements HttpSessionBindingListener {
        private final String key;

        Registration(String key) {
            this.key = key;
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            if (byKey.remove(key) != null) events.publishEvent(new SessionEnded(key));
        }
    }
}
