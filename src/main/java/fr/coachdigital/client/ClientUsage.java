package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.util.List;

/** Implemented by each feature whose records hang on a client, who then cannot be deleted. */
public interface ClientUsage {

    /** Translation keys of what hangs on the client, such as {@code client.usage.account}; empty for nothing. */
    List<String> of(ClientId client);
}
