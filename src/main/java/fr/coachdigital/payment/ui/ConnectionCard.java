package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.payment.ConnectionTest;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.payment.StripeStatus;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;

/** With whom and how the product is connected, and whether that works. */
final class ConnectionCard extends StripeCard {

    private final Div result = result();

    ConnectionCard(StripeStatus status, StripeDesk desk, Beside beside) {
        super("connection");
        boolean live = status.mode() == OnlinePayment.Mode.LIVE;
        Div mode = new Div(
                new StatusBadge(getTranslation("stripe.mode." + status.mode()), live ? Tone.SUCCESS : Tone.WARNING),
                new Paragraph(getTranslation("stripe.mode." + status.mode() + ".text")));
        mode.addClassName("payment-mode-line");
        show(mode);
        if (status.standIn()) show(notice(Tone.INFO, getTranslation("stripe.stand-in")));
        show(
                new Paragraph(getTranslation("stripe.secrets", status.secrets())),
                new Details(getTranslation("stripe.endpoint"), new EndpointFacts(status)),
                new SlowButton(getTranslation("stripe.test"), beside, desk::test, this::tell, this::fail),
                result);
    }

    private void tell(ConnectionTest test) {
        Tone tone = switch (test.result()) {
            case WORKS -> Tone.SUCCESS;
            case UNREACHABLE -> Tone.WARNING;
            case OFF, WRONG_KEY, RIGHTS_MISSING -> Tone.DANGER;
        };
        result.removeAll();
        result.add(notice(tone, getTranslation("stripe.test." + test.result())));
        if (test.missing().isEmpty()) return;
        UnorderedList missing = new UnorderedList();
        test.missing().forEach(right -> missing.add(new ListItem(new Code(right))));
        result.add(missing);
    }

    private void fail(String sentence) {
        result.removeAll();
        result.add(notice(Tone.DANGER, sentence));
    }
}
