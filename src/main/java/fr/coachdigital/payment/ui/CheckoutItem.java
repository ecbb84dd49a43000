package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One payment page: how much, where it stands, what went back, what Stripe told, and what can be done. */
final class CheckoutItem extends Composite<ListItem> {

    CheckoutItem(Checkout checkout, StoryActs acts) {
        Span amount = new Span(DocumentWords.amount(checkout.amount()));
        amount.addClassName("payment-amount");
        Div head = new Div(new Span(getTranslation("checkout.attempt", checkout.attempt())), amount);
        head.addClassName("payment-line");
        Div badges = new Div(PaymentWords.badge(checkout.state()));
        badges.addClassName("payment-badges");
        if (checkout.test()) badges.add(new StatusBadge(getTranslation("checkout.test"), Tone.WARNING));
        getContent()
                .add(head, badges, note(getTranslation("checkout.at", DocumentWords.moment(checkout.requestedAt()))));
        tell(checkout);
        if (!checkout.refunds().isEmpty()) getContent().add(refunds(checkout));
        if (!checkout.events().isEmpty()) getContent().add(events(checkout));
        if (checkout.sessionId() != null) {
            getContent().add(new CopyLine(checkout.sessionId(), getTranslation("checkout.session")));
        }
        getContent().add(acts(checkout, acts));
    }

    private void tell(Checkout checkout) {
        if (checkout.state() == CheckoutState.PAID && checkout.settledAt() != null) {
            getContent().add(note(getTranslation("checkout.settled", DocumentWords.moment(checkout.settledAt()))));
        }
        if (checkout.fee() != null) {
            getContent().add(note(getTranslation("checkout.fee", DocumentWords.amount(checkout.fee()))));
        }
        if (checkout.state() == CheckoutState.MISMATCH) getContent().add(notice(getTranslation("checkout.mismatch")));
        if (checkout.disputedAt() != null) {
            getContent().add(notice(getTranslation("checkout.disputed", DocumentWords.day(checkout.disputedAt()))));
        }
        if (!checkout.problem().isEmpty()) {
            getContent().add(note(getTranslation("checkout.problem", PaymentWords.difference(checkout.problem()))));
        }
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassName("payment-note");
        return note;
    }

    private static Paragraph notice(String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassNames("payment-notice", Tone.DANGER.className());
        return notice;
    }

    private Component refunds(Checkout checkout) {
        UnorderedList list = new UnorderedList();
        list.addClassName("payment-refunds");
        list.getElement().setAttribute("aria-label", getTranslation("refund.list"));
        checkout.refunds().forEach(refund -> list.add(refund(refund)));
        return list;
    }

    private ListItem refund(Refund refund) {
        Span amount = new Span(DocumentWords.amount(refund.amount().negated()));
        amount.addClassName("payment-amount");
        Div line = new Div(PaymentWords.badge(refund.state()), amount);
        line.addClassName("payment-line");
        String why = refund.reason().isEmpty() ? getTranslation("refund.elsewhere") : refund.reason();
        return new ListItem(
                line,
                note(Stream.of(DocumentWords.moment(refund.requestedAt()), why, refund.problem())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "))));
    }

    private Component events(Checkout checkout) {
        UnorderedList list = new UnorderedList();
        checkout.events().forEach(event -> list.add(event(event)));
        Details details =
                new Details(getTranslation("checkout.events", checkout.events().size()), list);
        details.addClassName("payment-events");
        return details;
    }

    private ListItem event(StripeEvent event) {
        ListItem item = new ListItem(
                new Span(PaymentWords.event(event.type())),
                note(DocumentWords.moment(event.createdAt()) + " · " + event.type()));
        if (event.state() == StripeEvent.State.FAILED) {
            item.add(PaymentWords.badge(event.state()), note(event.problem()));
        }
        return item;
    }

    private Component acts(Checkout checkout, StoryActs acts) {
        Div buttons = new Div(acts.checker(checkout));
        if (checkout.refundable().isPositive()) {
            Button refund = new Button(getTranslation("refund.act"), event -> acts.refund(checkout));
            refund.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(refund);
        }
        buttons.addClassName("payment-acts");
        return buttons;
    }
}
