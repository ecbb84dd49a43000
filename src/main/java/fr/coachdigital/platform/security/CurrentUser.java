package fr.coachdigital.platform.security;

import fr.coachdigital.shared.ClientId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the running request; the only source of the client id in a portal service. */
@Component
public class CurrentUser {

    public Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public SignedIn get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Whether a coach is at work, be it in their own area or looking at a client's portal. */
    public boolean isCoach() {
        return find().filter(person -> person.realm() == Realm.COACH || person.preview())
                .isPresent();
    }

    /**
     * The client whose portal is open.
     *
     * @throws AccessDeniedException outside of the portal
     */
    public ClientId clientId() {
        SignedIn person = get();
        if (person.realm() != Realm.CLIENT) throw new AccessDeniedException("Only the portal belongs to a client");
        return Objects.requireNonNull(person.clientId());
    }
}
