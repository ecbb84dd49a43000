package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.shared.Money;

/** After money went back: the invoice asks for it again until a credit note takes it off. */
final class CreditOffer extends Dialog {

    CreditOffer(Money amount, String invoiceNumber, Runnable credit) {
        setHeaderTitle(getTranslation("refund.credit.title", DocumentWords.amount(amount)));
        add(new Paragraph(getTranslation("refund.credit.text", invoiceNumber)));
        Button draft = new Button(getTranslation("refund.credit"), event -> {
            close();
            credit.run();
        });
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        Button later = new Button(getTranslation("refund.credit.later"), event -> close());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(later, draft);
    }
}
