package fr.coachdigital.quote;

/**
 * What another feature shows on the coach's page of a quote, such as its invoices; by a bean.
 *
 * @param <C> what the page is made of, {@code com.vaadin.flow.component.Component}
 */
public interface QuotePart<C> {

    C content(Quote quote);
}
