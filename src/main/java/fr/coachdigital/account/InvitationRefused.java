package fr.coachdigital.account;

/** Why a client cannot be invited now. */
public class InvitationRefused extends RuntimeException {

    /** The reasons, each with its text under {@code invitation.refused.<NAME>}. */
    public enum Reason {
        NO_EMAIL,
        ACCOUNT_EXISTS,
        ADDRESS_TAKEN,
        NO_ACCOUNT,
        NO_CLIENT,
        ARCHIVED
    }

    private final Reason reason;

    public InvitationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
