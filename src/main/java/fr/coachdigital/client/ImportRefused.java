package fr.coachdigital.client;

/** Why a file cannot be read as a list of clients. */
public class ImportRefused extends RuntimeException {

    /** The reasons, each with its text under {@code client.import.refused.<NAME>}. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        UNREADABLE
    }

    private final Reason reason;

    public ImportRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
