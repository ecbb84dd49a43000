package fr.coachdigital.dashboard;

import fr.coachdigital.settings.Practice;
import fr.coachdigital.shared.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client's own corner.
 *
 * @param greetingName first name, else the name of the account
 * @param practice whom the client deals with
 * @param email the address to sign in with
 * @param lastVisit when the client was here before this session; null on the first visit and for a coach who looks on
 * @param preview whether the coach looks on
 */
public record PortalState(
        String greetingName,
        Practice practice,
        EmailAddress email,
        @Nullable Instant lastVisit,
        boolean preview) {}
