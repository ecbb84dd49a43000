package fr.coachdigital.platform.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads who holds a session, and asks whether the account still stands. */
@Component
class SignedInPeople {

    private final ObjectProvider<AccountStanding> standing;
    private final SystemCaller system;

    SignedInPeople(ObjectProvider<AccountStanding> standing, SystemCaller system) {
        this.standing = standing;
        this.system = system;
    }

    boolean mayStay(LiveSession session) {
        return holder(session)
                .map(person -> system.call(() -> standing.getObject().mayStay(person)))
                .orElse(false);
    }

    private static Optional<SignedIn> holder(LiveSession session) {
        try {
            Object context =
                    session.http().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return context instanceof SecurityContext security
                            && security.getAuthentication() != null
                            && security.getAuthentication().getPrincipal() instanceof SignedIn person
                    ? Optional.of(person)
                    : Optional.empty();
        } catch (IllegalStateException alreadyGone) {
            return Optional.empty();
        }
    }
}
