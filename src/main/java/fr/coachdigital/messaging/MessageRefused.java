package fr.coachdigital.messaging;

/** Why a message is not taken, changed or withdrawn. */
public class MessageRefused extends RuntimeException {

    /** The reasons, each with its text under {@code message.refused.<NAME>}. */
    public enum Reason {
        /** Neither text nor files. */
        EMPTY,
        /** Longer than {@link Message#MAX_LENGTH}. */
        TOO_LONG,
        /** More than {@link Message#MAX_FILES}. */
        TOO_MANY_FILES,
        /** More in a short time than anybody writes. */
        TOO_MANY,
        /** One of its files is no longer there. */
        FILE_GONE,
        /** It was sent more than 15 minutes ago. */
        TOO_OLD,
        /** It was withdrawn meanwhile. */
        WITHDRAWN
    }

    private final Reason reason;

    public MessageRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
