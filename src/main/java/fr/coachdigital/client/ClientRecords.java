package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import java.util.Optional;

/** Reads a client's record for features that have checked the caller, such as those that make documents. */
public interface ClientRecords {

    /** The record, archived or not; empty when there is no such client. */
    Optional<Client> find(ClientId id);
}
