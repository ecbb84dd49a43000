package fr.coachdigital.quote;

import fr.coachdigital.shared.ClientId;

/** Where quotes are found. */
public final class QuotePaths {

    public static final String LIST = "admin/quotes";
    public static final String NEW = LIST + "/new";

    /** Names the client of a new quote, such as {@code admin/quotes/new?client=7}. */
    public static final String CLIENT = "client";

    public static final String PORTAL_LIST = "client/documents";
    public static final String PORTAL = PORTAL_LIST + "/quotes";

    private QuotePaths() {}

    public static String page(QuoteId id) {
        return LIST + "/" + id.value();
    }

    public static String edit(QuoteId id) {
        return page(id) + "/edit";
    }

    public static String newFor(ClientId client) {
        return NEW + "?" + CLIENT + "=" + client.value();
    }

    public static String portal(QuoteId id) {
        return PORTAL + "/" + id.value();
    }
}
