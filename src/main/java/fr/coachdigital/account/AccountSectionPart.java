package fr.coachdigital.account;

/**
 * A matter of its own on both account pages, which any feature adds by a bean; built each time a page is opened by the
 * person whose account it is, never while somebody looks at a portal.
 *
 * @param <C> what the page is made of, {@code com.vaadin.flow.component.Component}; named by the implementing {@code ui}
 *     package, so that this one stays free of it
 */
public interface AccountSectionPart<C> {

    /** Translation key of what it is called and of what can be done, as {@code .title} and {@code .text}. */
    String key();

    /** Lower stands further up, below the name, the address and the password. */
    int order();

    C content();
}
