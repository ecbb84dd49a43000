package fr.coachdigital.mail;

/** Why an attempt to send a mail failed; each has its text under {@code mail.failure.<NAME>}. */
public enum DeliveryFailure {
    UNREACHABLE,
    TIMED_OUT,
    INSECURE,
    SIGN_IN_REFUSED,
    SENDER_REFUSED,
    RECIPIENT_REFUSED,
    MESSAGE_REFUSED,
    BUSY,
    OTHER;

    /** Whether another attempt would get the same answer: the server refused this recipient or this text. */
    public boolean permanent() {
        return this == RECIPIENT_REFUSED || this == MESSAGE_REFUSED;
    }
}
