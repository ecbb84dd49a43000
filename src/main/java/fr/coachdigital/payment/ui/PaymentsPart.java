package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.payment.AdminPayments;
import fr.coachdigital.payment.Checkout;
import java.util.List;
import java.util.Optional;

/** Shows on the page of an invoice what became of its payments by card; nothing while there was none. */
@SpringComponent
class PaymentsPart implements InvoicePart<Component> {

    private final AdminPayments payments;
    private final Beside beside;

    PaymentsPart(AdminPayments payments, Beside beside) {
        this.payments = payments;
        this.beside = beside;
    }

    @Override
    public Optional<Component> content(Invoice invoice, Page page) {
        List<Checkout> story = payments.story(invoice.id());
        return story.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryPanel(invoice, story, new StoryActs(payments, beside, invoice, page), page));
    }
}
