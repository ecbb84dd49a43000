package fr.coachdigital.client;

/** Topics of live updates about clients. */
public final class ClientTopics {

    /** A client was registered, changed, archived, restored or deleted; the id is the client's. */
    public static final String CLIENT = "client";

    /** An import of clients moved on; the id is the import's. */
    public static final String IMPORT = "client.import";

    private ClientTopics() {}
}
