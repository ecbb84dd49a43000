package fr.coachdigital.settings;

/** A picture that cannot be the logo. */
public class LogoRefused extends RuntimeException {

    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        NOT_A_PICTURE,
        TOO_LARGE
    }

    public LogoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
