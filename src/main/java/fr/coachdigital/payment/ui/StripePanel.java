package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.payment.StripeStatus;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.LiveRefresh;
import java.time.Clock;
import java.util.Optional;

/** How the product stands with Stripe: without keys how to get them, with keys what came of it. */
@StyleSheet("styles/payment.css")
final class StripePanel extends Composite<Div> {

    private final LiveUpdates live;
    private final EventsCard events;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();

    StripePanel(StripeDesk desk, Beside beside, LiveUpdates live, Clock clock) {
        this.live = live;
        StripeStatus status = desk.status();
        boolean on = status.mode() != OnlinePayment.Mode.OFF;
        events = new EventsCard(desk, beside, on);
        getContent().addClassNames("settings-cards", "payment-settings");
        if (on) {
            getContent()
                    .add(
                            new ConnectionCard(status, desk, beside),
                            new ComparisonCard(status, desk, beside, clock, events::refresh));
        } else {
            getContent().add(new SetupCard(status));
        }
        // Without keys, and with nothing from the time when there were some, there is nothing to look at.
        if (on || desk.count(false) > 0) getContent().add(events);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, events::refresh, DocumentTopics.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
