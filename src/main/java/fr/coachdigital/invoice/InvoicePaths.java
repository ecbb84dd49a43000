package fr.coachdigital.invoice;

import fr.coachdigital.shared.ClientId;

/** Where invoices are found. */
public final class InvoicePaths {

    public static final String LIST = "admin/invoices";
    public static final String NEW = LIST + "/new";

    /** Names the client of a new invoice, such as {@code admin/invoices/new?client=7}. */
    public static final String CLIENT = "client";

    /** The client's quotes and invoices in one place. */
    public static final String PORTAL_LIST = "client/documents";

    public static final String PORTAL = PORTAL_LIST + "/invoices";

    private InvoicePaths() {}

    public static String page(InvoiceId id) {
        return LIST + "/" + id.value();
    }

    public static String edit(InvoiceId id) {
        return page(id) + "/edit";
    }

    public static String newFor(ClientId client) {
        return NEW + "?" + CLIENT + "=" + client.value();
    }

    public static String portal(InvoiceId id) {
        return PORTAL + "/" + id.value();
    }
}
