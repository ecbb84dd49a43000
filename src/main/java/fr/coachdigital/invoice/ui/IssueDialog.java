package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.platform.ui.OnceButton;

/** Asks before an invoice becomes final, and says what comes after. */
final class IssueDialog extends Dialog {

    IssueDialog(Invoice invoice, DocumentContent content, Runnable issue) {
        boolean creditNote = invoice.kind() == InvoiceKind.CREDIT_NOTE;
        setHeaderTitle(getTranslation("invoice.issue.question." + invoice.kind().document()));
        Facts facts = new Facts()
                .add(getTranslation("invoice.field.client"), content.buyer().name())
                .add(
                        getTranslation(creditNote ? "invoice.amounts.credited-back" : "invoice.amounts.due"),
                        DocumentWords.amount(content.due()))
                .add(getTranslation("invoice.field.due"), DocumentWords.day(content.dueDate()));
        Paragraph law =
                new Paragraph(getTranslation(creditNote ? "invoice.issue.final.credit-note" : "invoice.issue.final"));
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("invoice.issue.step.number")),
                new ListItem(getTranslation("invoice.issue.step.send")));
        if (!creditNote) steps.add(new ListItem(getTranslation("invoice.issue.step.pay")));
        steps.addClassName("invoice-steps");
        add(facts, law, new Paragraph(getTranslation("invoice.issue.next")), steps);

        Button confirm = new OnceButton(getTranslation("invoice.issue"), () -> {
            issue.run();
            close();
            return true;
        });
        Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }
}
