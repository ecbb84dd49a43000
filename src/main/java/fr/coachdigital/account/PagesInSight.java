package fr.coachdigital.account;

/** Told by the pages of whoever is signed in that somebody looks at them; what {@link Presence} knows comes from here. */
public interface PagesInSight {

    /**
     * The page is in sight now, and the next such word is due within 45 seconds.
     *
     * @param page any name of the tab that nobody else's has
     * @param sessionKey the session it belongs to, with which it ends
     */
    void seen(String page, String sessionKey);

    /** The page was hidden or left; a name that is not one of the caller's pages changes nothing. */
    void left(String page);
}
