package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.Optional;

/** Reads clients; for the coach. */
public interface ClientDirectory {

    /** How many clients pass the filter. */
    int count(ClientFilter filter);

    /** One page of those who pass the filter; the page carries what {@link #count} said. */
    List<ClientRow> page(ClientFilter filter, ClientSort sort, Page page);

    /** The record; empty when there is no such client. */
    Optional<Client> find(ClientId id);

    /** The line of one client, whatever the filter; empty when there is no such client. */
    Optional<ClientRow> row(ClientId id);

    /** How far the client has come into the portal; {@link ClientAccess#NONE} for somebody who was never invited. */
    ClientAccess access(ClientId id);

    /** Others with the same e-mail, SIRET or name, at most five, archived ones included; a warning, not a refusal. */
    List<Lookalike> lookalikes(ClientData data, Optional<ClientId> except);

    /** Tags in use, most frequent first, at most 200. */
    List<String> tags();

    /** Sources in use, most frequent first, at most 100. */
    List<String> sources();
}
