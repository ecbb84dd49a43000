package fr.coachdigital.account;

/** Where a client's way into the portal stands; the database view {@code clientAccounts} works it out. */
public enum AccountState {
    NOT_INVITED,
    SENT,
    OPENED,
    ACCEPTED,
    EXPIRED,
    REVOKED,
    DISABLED;

    /** Whether "Inviter" makes sense: no account yet. */
    public boolean canBeInvited() {
        return this != ACCEPTED && this != DISABLED;
    }
}
