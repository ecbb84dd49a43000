package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.client.ClientAccess;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the client's account stands, what happened on the way, and what can be done; always as it is now. */
final class AccessPanel extends Composite<Div> {

    private final ClientId client;
    private final ClientDirectory directory;
    private final AccountActs acts;
    private final LiveUpdates live;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();

    AccessPanel(ClientId client, ClientDirectory directory, AccountActs acts, LiveUpdates live) {
        this.client = client;
        this.directory = directory;
        this.acts = acts;
        this.live = live;
        getContent().addClassName("client-access");
        show();
    }

    private void show() {
        getContent().removeAll();
        directory.row(client).ifPresent(row -> show(row, directory.access(client)));
    }

    private void show(ClientRow row, ClientAccess access) {
        Div state = new Div(Words.badge(access.state()));
        state.addClassName("client-badges");
        getContent().add(state, new Paragraph(getTranslation("client.access." + access.state(), access.email())));
        getContent()
                .add(timeline(access), new AccountActBar(row, (action, of) -> acts.perform(action, of, id -> show())));
    }

    private OrderedList timeline(ClientAccess access) {
        OrderedList steps = new OrderedList();
        steps.addClassName("client-timeline");
        addStep(steps, "client.step.sent", access.sentAt());
        addStep(steps, "client.step.opened", access.openedAt());
        if (access.state() == AccountState.REVOKED) addStep(steps, "client.step.revoked", access.revokedAt());
        if (access.state().canBeInvited()) addStep(steps, "client.step.expires", access.expiresAt());
        addStep(steps, "client.step.accepted", access.acceptedAt());
        addStep(steps, "client.step.last-login", access.lastLogin());
        steps.setVisible(steps.getComponentCount() > 0);
        return steps;
    }

    private void addStep(OrderedList steps, String key, @Nullable Instant at) {
        if (at == null) return;
        Span moment = new Span(Words.moment(at));
        moment.addClassName("client-note");
        steps.add(new ListItem(new Span(getTranslation(key)), moment));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        subscription = Optional.of(live.subscribe(AccountTopics.CLIENT_ACCOUNT, id -> {
            if (id == client.value()) ui.access(this::show);
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
