package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceKind;

/** What an invoice asks for, what came, and what is still to come. */
final class AmountsPanel extends Composite<Section> {

    AmountsPanel(Invoice invoice) {
        Facts facts = new Facts();
        getContent().addClassName("invoice-panel");
        getContent().add(new H2(getTranslation("invoice.amounts")), facts);
        if (invoice.kind() == InvoiceKind.CREDIT_NOTE) {
            facts.addMain(getTranslation("invoice.amounts.credited-back"), DocumentWords.amount(invoice.due()))
                    .add(getTranslation("invoice.field.reason"), invoice.reason());
        } else if (!invoice.isIssued()) {
            facts.addMain(getTranslation("invoice.amounts.due"), DocumentWords.amount(invoice.due()));
        } else {
            showPayments(invoice, facts);
        }
        facts.add(getTranslation("invoice.column.DATE"), DocumentWords.day(invoice.date()))
                .add(
                        getTranslation("invoice.field.due"),
                        DocumentWords.day(invoice.data().dueDate()))
                .add(getTranslation("invoice.field.sent"), DocumentWords.moment(invoice.sentAt()))
                .add(getTranslation("invoice.field.viewed"), DocumentWords.moment(invoice.firstViewedAt()));
    }

    private void showPayments(Invoice invoice, Facts facts) {
        facts.add(getTranslation("invoice.amounts.due"), DocumentWords.amount(invoice.due()));
        if (!invoice.paid().isZero()) {
            facts.add(getTranslation("invoice.amounts.paid"), DocumentWords.amount(invoice.paid()));
        }
        if (!invoice.credited().isZero()) {
            facts.add(getTranslation("invoice.amounts.credited"), DocumentWords.amount(invoice.credited()));
        }
        if (invoice.rest().isNegative()) {
            facts.addMain(
                    getTranslation("invoice.amounts.over"),
                    DocumentWords.amount(invoice.rest().negated()));
        } else {
            facts.addMain(getTranslation("invoice.amounts.rest"), DocumentWords.amount(invoice.rest()));
        }
    }
}
