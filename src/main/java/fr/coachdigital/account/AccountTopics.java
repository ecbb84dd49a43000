package fr.coachdigital.account;

/** Topics of live updates about accounts. */
public final class AccountTopics {

    /** A client's account changed its state; the id is the client's. */
    public static final String CLIENT_ACCOUNT = "account.client";

    /** A client came into the product or left it; the id is the client's, {@link #COACH} for the coach. */
    public static final String PRESENCE = "account.presence";

    /** Stands for the coach among the ids of {@link #PRESENCE}. */
    public static final long COACH = 0;

    private AccountTopics() {}
}
