package fr.coachdigital.account;

/** Topics of live updates about accounts. */
public final class AccountTopics {

    /** A client's account changed its state; the id is the client's. */
    public static final String CLIENT_ACCOUNT = "account.client";

    private AccountTopics() {}
}
