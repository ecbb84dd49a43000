package fr.coachdigital.account.internal;

import fr.coachdigital.account.PagesInSight;
import fr.coachdigital.account.Presence;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a client does is for the coach to know; whether the coach is here, for everybody who is signed in. */
@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class PresenceService implements Presence, PagesInSight {

    private static final String IS_ANYBODY_KNOWN = "hasAnyRole('COACH', 'CLIENT', 'SYSTEM')";

    private final PresenceDesk desk;
    private final PresenceRepository presences;
    private final CurrentUser currentUser;

    PresenceService(PresenceDesk desk, PresenceRepository presences, CurrentUser currentUser) {
        this.desk = desk;
        this.presences = presences;
        this.currentUser = currentUser;
    }

    @Override
    public boolean isHere(Realm realm, int accountId) {
        return desk.isHere(visitor -> visitor.realm() == realm && visitor.accountId() == accountId);
    }

    @Override
    public boolean isHere(ClientId client) {
        return desk.isHere(visitor -> visitor.realm() == Realm.CLIENT && visitor.newsId() == client.value());
    }

    @Override
    @PreAuthorize(IS_ANYBODY_KNOWN)
    public boolean isCoachHere() {
        return desk.isHere(visitor -> visitor.realm() == Realm.COACH);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> lastSeen(ClientId client) {
        return presences.lastSeen(client);
    }

    @Override
    @PreAuthorize(IS_ANYBODY_KNOWN)
    @Transactional(readOnly = true)
    public Optional<Instant> coachLastSeen() {
        return presences.coachLastSeen();
    }

    @Override
    @PreAuthorize(Roles.IS_SIGNED_IN)
    public void seen(String page, String sessionKey) {
        desk.seen(Visitor.of(currentUser.get()), Objects.requireNonNull(page), Objects.requireNonNull(sessionKey));
    }

    @Override
    @PreAuthorize(Roles.IS_SIGNED_IN)
    public void left(String page) {
        desk.left(Visitor.of(currentUser.get()), Objects.requireNonNull(page));
    }
}
