package fr.coachdigital.account;

import fr.coachdigital.shared.ClientId;
import java.util.Optional;

/** Implemented by the feature that keeps clients; read inside account's own transactions. */
public interface Invitees {

    Optional<Invitee> find(ClientId client);
}
