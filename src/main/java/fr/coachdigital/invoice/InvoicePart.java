package fr.coachdigital.invoice;

import java.util.Optional;

/**
 * What another feature shows on the coach's page of an issued invoice, such as its payments online; by a bean.
 *
 * @param <C> what the page is made of, {@code com.vaadin.flow.component.Component}
 */
public interface InvoicePart<C> {

    /** Empty when there is nothing to show. */
    Optional<C> content(Invoice invoice, Page page);

    /** What a part can ask of the page. */
    interface Page {

        /** Reads everything again. */
        void reload();

        /** Opens the dialog that drafts a credit note. */
        void credit();
    }
}
