package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.util.List;

/** The client cannot be deleted because something hangs on them. */
public class ClientInUse extends RuntimeException {

    private final List<String> usages;

    /** @param usages translation keys of what hangs on the client */
    public ClientInUse(ClientId id, List<String> usages) {
        super("Client " + id.value() + " is in use");
        this.usages = List.copyOf(usages);
    }

    public List<String> usages() {
        return usages;
    }
}
