package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.payment.StripeStatus;
import java.util.List;

/** How to turn payment by card on, in three steps. */
final class SetupCard extends StripeCard {

    /** What a restricted key must be allowed, by the names of Stripe's dashboard. */
    private static final List<String> RIGHTS =
            List.of("sessions", "refunds", "intents", "charges", "transactions", "events");

    SetupCard(StripeStatus status) {
        super("setup");
        OrderedList steps = new OrderedList(key(), webhook(status), settings());
        steps.addClassName("payment-steps");
        show(new Paragraph(getTranslation("stripe.setup.text")), steps);
    }

    private ListItem key() {
        UnorderedList rights = new UnorderedList();
        RIGHTS.forEach(right -> rights.add(new ListItem(getTranslation("stripe.setup.right." + right))));
        return step("key", rights);
    }

    private ListItem webhook(StripeStatus status) {
        return step("webhook", new EndpointFacts(status));
    }

    private ListItem settings() {
        UnorderedList settings = new UnorderedList(
                setting("STRIPE_SECRET_KEY", "stripe.setup.settings.key"),
                setting("STRIPE_WEBHOOK_SECRET", "stripe.setup.settings.secret"));
        return step("settings", settings, new Paragraph(getTranslation("stripe.setup.settings.restart")));
    }

    private ListItem setting(String variable, String key) {
        ListItem item = new ListItem(new Code(variable));
        item.add(" – " + getTranslation(key));
        return item;
    }

    private ListItem step(String key, Component... content) {
        ListItem step = new ListItem(
                new H4(getTranslation("stripe.setup." + key)),
                new Paragraph(getTranslation("stripe.setup." + key + ".text")));
        step.add(content);
        return step;
    }
}
