package fr.coachdigital.client.ui;

import fr.coachdigital.shared.ClientId;
import java.util.Optional;

/** Ids as addresses carry them. */
final class ClientIds {

    private ClientIds() {}

    /** Empty for anything that no client can have as an id. */
    static Optional<ClientId> parse(String text) {
        try {
            return Optional.of(new ClientId(Integer.parseInt(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
