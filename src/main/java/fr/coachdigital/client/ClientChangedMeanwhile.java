package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.time.Instant;

/** Somebody wrote to the client after it was read; what was to be written is kept by whoever typed it. */
public class ClientChangedMeanwhile extends RuntimeException {

    private final String by;
    private final transient Instant at;

    /** @param by who wrote; empty when unknown */
    public ClientChangedMeanwhile(ClientId id, String by, Instant at) {
        super("Client " + id.value() + " was changed meanwhile");
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
