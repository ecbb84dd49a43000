package fr.coachdigital.client;

import fr.coachdigital.shared.ClientId;

/**
 * A tab on the card of a client, which any feature adds by a bean; built when it is opened for the first time.
 *
 * @param <C> what the card is made of, {@code com.vaadin.flow.component.Component}; named by the implementing {@code
 *     ui} package, so that this one stays free of it
 */
public interface ClientTab<C> {

    /** Translation key of the tab’s name. */
    String labelKey();

    /** Names the tab in the address, such as {@code access}; never changes. */
    String parameter();

    /** Lower stands further left; the overview is 0. */
    int order();

    /** What the tab shows of this client, who exists. */
    C content(ClientId client);
}
