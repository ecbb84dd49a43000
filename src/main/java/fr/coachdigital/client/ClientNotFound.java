package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;

/** There is no client of this id, or no longer. */
public class ClientNotFound extends RuntimeException {

    public ClientNotFound(ClientId id) {
        super("No client " + id.value());
    }
}
