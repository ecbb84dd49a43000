package fr.coachdigital.invoice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.coachdigital.invoice.InvoiceId;

/** Ids as addresses carry them. */
final class InvoiceAddress {

    private InvoiceAddress() {}

    /** @throws NotFoundException for anything that no invoice can have as an id */
    static InvoiceId invoice(BeforeEnterEvent event) {
        try {
            return new InvoiceId(
                    Integer.parseInt(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
