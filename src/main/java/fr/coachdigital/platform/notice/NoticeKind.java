package fr.coachdigital.platform.notice;

/**
 * The events that people are told of. A new one is one line here and its texts {@code notice.<NAME>.*}; whoever may hear
 * it, how much it presses and what is on unless the person says otherwise stands in that line.
 */
public enum NoticeKind {
    /** Somebody wrote in the conversation. */
    MESSAGE_RECEIVED(Audience.BOTH, Importance.ASKS, Mailing.AT_ONCE),
    /** A client accepted the invitation. */
    INVITATION_ACCEPTED(Audience.COACH, Importance.TELLS, Mailing.AT_ONCE),
    /** A client whose link has ended asks for another. */
    INVITATION_ASKED(Audience.COACH, Importance.ASKS, Mailing.AT_ONCE),
    /** A quote came, or a new version of one; its mail with the link is sent by the quote itself. */
    QUOTE_SENT(Audience.CLIENT, Importance.ASKS, Mailing.BY_LAW),
    /** A client opened a quote for the first time. */
    QUOTE_VIEWED(Audience.COACH, Importance.TELLS, Mailing.OFF),
    /** A client accepted a quote. */
    QUOTE_ACCEPTED(Audience.COACH, Importance.ASKS, Mailing.AT_ONCE),
    /** A client declined a quote. */
    QUOTE_DECLINED(Audience.COACH, Importance.ASKS, Mailing.AT_ONCE),
    /** A client asks for something different in a quote. */
    QUOTE_CHANGE_ASKED(Audience.COACH, Importance.ASKS, Mailing.AT_ONCE),
    /** An invoice came; its mail with the link is sent by the invoice itself. */
    INVOICE_SENT(Audience.CLIENT, Importance.ASKS, Mailing.BY_LAW),
    /** A client saw an invoice for the first time. */
    INVOICE_VIEWED(Audience.COACH, Importance.TELLS, Mailing.OFF),
    /** A client paid an invoice by card. */
    PAYMENT_RECEIVED(Audience.COACH, Importance.TELLS, Mailing.AT_ONCE),
    /** A payment that takes days did not come, or a refund did not arrive. */
    PAYMENT_FAILED(Audience.COACH, Importance.WARNS, Mailing.AT_ONCE),
    /** What came by card is not what was asked for, or more than what was due. */
    PAYMENT_MISMATCH(Audience.COACH, Importance.WARNS, Mailing.AT_ONCE),
    /** A client's bank took a payment by card back. */
    PAYMENT_DISPUTED(Audience.COACH, Importance.WARNS, Mailing.AT_ONCE),
    /** Money was given back in the payment service's own pages. */
    PAYMENT_REFUNDED(Audience.COACH, Importance.TELLS, Mailing.AT_ONCE),
    /** The books could not be compared with the payment service's. */
    STRIPE_SILENT(Audience.COACH, Importance.WARNS, Mailing.AT_ONCE),
    /** The own password or address changed; its mail is sent by the account itself, whatever the person chose. */
    ACCOUNT_CHANGED(Audience.BOTH, Importance.WARNS, Mailing.BY_LAW),
    /** A mail did not arrive and will not be tried again; telling that by mail would be no help. */
    MAIL_FAILED(Audience.COACH, Importance.WARNS, Mailing.NEVER);

    /** Who may hear it. */
    public enum Audience {
        COACH,
        CLIENT,
        BOTH
    }

    /** How much it presses. */
    public enum Importance {
        /** Good to know. */
        TELLS,
        /** Waits for an answer or an act. */
        ASKS,
        /** Something is wrong, or could be. */
        WARNS
    }

    /** Whether mails tell of it, unless the person chose otherwise. */
    public enum Mailing {
        /** One mail for all that is unread, five minutes after the first. */
        AT_ONCE,
        /** In the digest at eight in the morning, Paris time. */
        DIGEST,
        /** Only in the product; a mail can be chosen. */
        OFF,
        /** Only in the product; no mail can be chosen. */
        NEVER,
        /** The feature itself mails it, as the law or the account needs; nothing can be chosen. */
        BY_LAW
    }

    private final Audience audience;
    private final Importance importance;
    private final Mailing mailing;

    NoticeKind(Audience audience, Importance importance, Mailing mailing) {
        this.audience = audience;
        this.importance = importance;
        this.mailing = mailing;
    }

    public Audience audience() {
        return audience;
    }

    public Importance importance() {
        return importance;
    }

    /** What is on by default. */
    public Mailing mailing() {
        return mailing;
    }

    /** Whether the person may choose how mails tell of it. */
    public boolean isMailChosen() {
        return mailing != Mailing.NEVER && mailing != Mailing.BY_LAW;
    }
}
