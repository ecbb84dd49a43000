package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Money;
import java.util.List;

/** The payments by card of one invoice, each with what followed, the newest first. */
@StyleSheet("styles/payment.css")
final class StoryPanel extends Composite<Section> {

    StoryPanel(Invoice invoice, List<Checkout> story, StoryActs acts, InvoicePart.Page page) {
        getContent().addClassNames("invoice-panel", "payment-story");
        getContent().add(new H2(getTranslation("checkout.story")));
        Money uncredited = uncredited(invoice, story);
        if (uncredited.isPositive()) getContent().add(creditNotice(uncredited, page));
        UnorderedList list = new UnorderedList();
        story.reversed().forEach(checkout -> list.add(new CheckoutItem(checkout, acts)));
        getContent().add(list);
    }

    /** What went back, and is asked for again because no credit note takes it off. */
    private static Money uncredited(Invoice invoice, List<Checkout> story) {
        Money back = story.stream()
                .flatMap(checkout -> checkout.refunds().stream())
                .filter(refund -> refund.state() == Refund.State.DONE)
                .map(Refund::amount)
                .reduce(Money.ZERO, Money::plus);
        return back.minus(invoice.credited()).min(invoice.rest());
    }

    private Component creditNotice(Money uncredited, InvoicePart.Page page) {
        Div notice = new Div(
                new Paragraph(getTranslation("refund.uncredited", DocumentWords.amount(uncredited))),
                new Button(getTranslation("refund.credit"), event -> page.credit()));
        notice.addClassNames("payment-notice", Tone.WARNING.className());
        return notice;
    }
}
