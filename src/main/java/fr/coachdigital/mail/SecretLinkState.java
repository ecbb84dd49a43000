package fr.coachdigital.mail;

/** What became of a mail's link that opens an account. */
public enum SecretLinkState {
    /** The mail never had one. */
    NONE,
    /** Kept sealed until the mail leaves; not shown. */
    SEALED,
    /** Shown, since the mail will not leave by itself. */
    SHOWN,
    /** Wiped; the mail cannot be sent again. */
    WIPED
}
