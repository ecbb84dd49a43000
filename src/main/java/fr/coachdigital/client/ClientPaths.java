package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;

/** Where the coach finds clients. */
public final class ClientPaths {

    public static final String LIST = "admin/clients";
    public static final String NEW = LIST + "/new";
    public static final String IMPORT = LIST + "/import";

    private ClientPaths() {}

    public static String card(ClientId id) {
        return LIST + "/" + id.value();
    }

    public static String edit(ClientId id) {
        return card(id) + "/edit";
    }
}
