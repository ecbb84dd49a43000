package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import java.util.Optional;

/** The mailed link: whether it works, whether it was opened; can be stopped or replaced. */
final class LinkPanel extends Composite<Section> {

    LinkPanel(Invoice invoice, Optional<DocumentLink> link, Runnable send, Runnable revoke) {
        getContent().addClassName("invoice-panel");
        getContent().add(new H2(getTranslation("invoice.link")));
        Div acts = new Div();
        acts.addClassName("invoice-acts");
        if (link.isPresent()) {
            describe(link.get());
            acts.add(
                    new Button(getTranslation("invoice.send.again"), event -> send.run()),
                    tertiary(new Button(getTranslation("invoice.link.revoke"), event -> revoke.run())));
        } else {
            getContent()
                    .add(new Paragraph(
                            getTranslation(invoice.sentAt() == null ? "invoice.link.never" : "invoice.link.none")));
            if (invoice.sentAt() != null) {
                acts.add(new Button(getTranslation("invoice.send.again"), event -> send.run()));
            }
        }
        getContent().add(acts);
    }

    private void describe(DocumentLink link) {
        getContent()
                .add(
                        new Paragraph(getTranslation("invoice.link.works", DocumentWords.day(link.expiresAt()))),
                        new Paragraph(
                                link.firstOpenedAt() == null
                                        ? getTranslation("invoice.link.unopened")
                                        : getTranslation(
                                                "invoice.link.opened", DocumentWords.moment(link.firstOpenedAt()))));
    }

    private static Button tertiary(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
