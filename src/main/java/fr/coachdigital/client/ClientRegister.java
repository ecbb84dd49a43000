package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;

/** Writes clients; for the coach. Every change is in the audit log and told on {@link ClientTopics#CLIENT}. */
public interface ClientRegister {

    ClientId register(ClientData data);

    /**
     * Writes over the version that was read.
     *
     * @throws ClientChangedMeanwhile if somebody else wrote in between; nothing is changed then
     * @throws ClientNotFound if the client was deleted
     */
    void change(ClientId id, int version, ClientData data);

    /** Takes the client out of the daily lists and closes nothing else; archiving twice is harmless. */
    void archive(ClientId id);

    /** Brings the client back into the daily lists. */
    void restore(ClientId id);

    /**
     * Deletes a client on whom nothing hangs.
     *
     * @throws ClientInUse with what hangs on the client, who can be archived instead
     */
    void delete(ClientId id);
}
