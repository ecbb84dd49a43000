package fr.coachdigital.messaging;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;

/**
 * Implemented by the vault: where somebody goes who was about to write a secret into the conversation. Without such a
 * bean the sender is only warned.
 */
public interface VaultOffer {
    /** The page, relative to the product's address, on which this side puts a secret for or of this client. */
    String path(Realm side, ClientId client);
}
