package fr.coachdigital.shared;

/** A password, key or token on its way; it never shows itself in a log or message. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The content, for the one place that needs it. */
    public String reveal() {
        return value;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
