package fr.coachdigital.account.internal;

import fr.coachdigital.account.OpenSession;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.LiveSessions;
import fr.coachdigital.platform.security.SessionIdentity;
import fr.coachdigital.platform.security.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the caller is signed in; nobody else's sessions can be reached from here. */
@Component
class OwnSessions {

    private final CurrentUser currentUser;
    private final LiveSessions live;
    private final SessionIdentity identity;

    OwnSessions(CurrentUser currentUser, LiveSessions live, SessionIdentity identity) {
        this.currentUser = currentUser;
        this.live = live;
        this.identity = identity;
    }

    String currentKey() {
        return identity.sessionKey().orElse("");
    }

    List<OpenSession> list() {
        SignedIn person = currentUser.get();
        if (person.preview()) return List.of();
        String current = currentKey();
        return live.of(person).stream()
                .map(facts -> new OpenSession(
                        facts.key(),
                        facts.startedAt(),
                        facts.lastSeenAt(),
                        facts.origin().ipAddress(),
                        facts.origin().userAgent(),
                        facts.key().equals(current)))
                .toList();
    }

    void end(String key) {
        SignedIn person = currentUser.get();
        if (!person.preview()) live.end(person, key);
    }

    void endOthers() {
        SignedIn person = currentUser.get();
        if (!person.preview()) live.endOthers(person.realm(), person.accountId(), currentKey());
    }
}
