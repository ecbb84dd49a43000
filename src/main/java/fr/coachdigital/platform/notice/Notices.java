package fr.coachdigital.platform.notice;

/**
 * Takes events that people are to be told of. Which way they hear (in the product, by e-mail, in the daily digest) is
 * for them to say; a feature only states what happened. Callable by whoever states a fact, signed in or not.
 */
public interface Notices {

    /**
     * Tells those concerned, in the caller's transaction. Telling of the same subject again, before it was read, adds to
     * what is already told instead of telling twice.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void tell(Notice notice);

    /**
     * What a notice asked for is done, or was seen where it stands: it disappears for this addressee, and no mail tells
     * of it any more. Nothing happens when nothing was told.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void settle(NoticeKind kind, Addressee addressee, Subject subject);

    /**
     * What is told reads differently now, because its text was changed or withdrawn: what is still unread carries the new
     * words, here and in the mail that waits. Nobody is told again, and nothing happens when nothing unread was told.
     *
     * @param detail as in {@link Notice}; cut when it is longer
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    void amend(NoticeKind kind, Addressee addressee, Subject subject, String detail);
}
