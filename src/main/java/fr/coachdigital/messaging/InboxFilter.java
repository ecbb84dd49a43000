package fr.coachdigital.messaging;

/**
 * Which conversations the coach's list shows.
 *
 * @param name part of the client's name, whatever its accents and case; empty for all
 */
public record InboxFilter(Kind kind, String name) {

    /** The choices above the list. */
    public enum Kind {
        ALL,
        UNREAD,
        ARCHIVED
    }

    public static final InboxFilter ALL = new InboxFilter(Kind.ALL, "");
}
