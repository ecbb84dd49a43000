package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;

/**
 * What applies to a kind of event, and whose word it is.
 *
 * @param source the strongest that said something
 */
public record KindChoice(NoticeKind kind, Choice choice, Source source) {

    /** Weakest first. */
    public enum Source {
        /** Nobody chose: the product's own default. */
        PRODUCT,
        /** The coach chose for this client. */
        COACH,
        /** The person chose. */
        OWN
    }
}
