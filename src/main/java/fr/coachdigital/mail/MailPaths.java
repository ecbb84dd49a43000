package fr.coachdigital.mail;

/** Where the outbox lies; other features navigate by these. */
public final class MailPaths {

    public static final String OUTBOX = "admin/emails";

    private MailPaths() {}
}
