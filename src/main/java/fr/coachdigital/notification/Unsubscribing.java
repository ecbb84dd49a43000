package fr.coachdigital.notification;

import java.util.Optional;

/** Stops mails by the link that each of them carries; whoever holds the link may, without signing in. */
public interface Unsubscribing {

    /** What the link would stop; empty when it is no link of ours or the account is closed. */
    Optional<Unsubscription> find(String token);

    /**
     * No mail of these kinds any more, those that wait included. Doing it again changes nothing.
     *
     * @return what was stopped; empty when it is no link of ours or the account is closed
     */
    Optional<Unsubscription> stop(String token);
}
