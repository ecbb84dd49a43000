package fr.coachdigital.mail;

/** Why a mail cannot be sent again now. */
public class SendAgainRefused extends RuntimeException {

    /** The reasons, each with its text under {@code mail.sendAgain.refused.<NAME>}. */
    public enum Reason {
        /** Its link opened an account and was wiped: a new invitation or reset makes a new one. */
        LINK_WIPED,
        /** No mail server is set up. */
        NO_SERVER,
        /** It is waiting or leaving already. */
        ON_ITS_WAY,
        /** It was deleted in the meantime. */
        GONE
    }

    private final Reason reason;

    public SendAgainRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
