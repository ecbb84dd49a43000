package fr.coachdigital.platform.ui;

/** A bean that counts what waits behind an entry of the menu. */
public interface NavBadge {

    /** The entry's path, such as {@code /admin/emails}. */
    String path();

    /** How many wait for the person who is signed in; 0 shows nothing. */
    int count();

    /** The count in words for screen readers, in the language of the view: "3 messages non lus". */
    String words(int count);

    /**
     * The topic of live updates after which the count is read again; asked in each tab that comes up, as the person
     * whose tab it is, and so may be theirs alone.
     */
    String topic();

    /** Whether the count also stands before the title of the window, for somebody who is in another tab. */
    default boolean inTitle() {
        return false;
    }
}
