package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The card of a client: who they are, and a tab for each thing that has to do with them. */
@Route(value = ClientPaths.LIST + "/:id", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/client.css")
class AdminClientView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private final ClientDirectory directory;
    private final RecordActs recordActs;
    private final AccountActs accountActs;
    private final List<ClientTab<Component>> tabs;
    private final LiveUpdates live;
    private final List<LiveUpdates.Subscription> subscriptions = new ArrayList<>();
    private final Div head = new Div();
    private @Nullable ClientRow row;

    AdminClientView(
            ClientDirectory directory,
            RecordActs recordActs,
            AccountActs accountActs,
            List<ClientTab<Component>> tabs,
            LiveUpdates live) {
        this.directory = directory;
        this.recordActs = recordActs;
        this.accountActs = accountActs;
        this.tabs = tabs;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        row = event.getRouteParameters()
                .get("id")
                .flatMap(ClientIds::parse)
                .flatMap(directory::row)
                .orElseThrow(NotFoundException::new);
        showHead();
        getContent().removeAll();
        getContent().add(head, new CardTabs(tabs, row(), event.getLocation().getQueryParameters()));
    }

    private void showHead() {
        ClientRow shown = row();
        PageHeader header = new PageHeader(shown.displayName(), shown.company().isEmpty() ? "" : shown.personName())
                .withBack(getTranslation("client.title"), ClientPaths.LIST)
                .withBesideTitle(Words.badge(shown.status()), Words.badge(shown.account()));
        if (shown.archived()) {
            header.withBesideTitle(new StatusBadge(getTranslation("client.archived"), Tone.NEUTRAL));
        }
        if (AccountAction.INVITE.isOfferedTo(shown)) header.withAct(invite(shown));
        header.withAct(new RecordActMenu(shown, recordActs, this::reload))
                .withPrimary(new Button(
                        getTranslation("client.edit"),
                        Icons.EDIT.create(),
                        event -> UI.getCurrent().navigate(ClientPaths.edit(shown.id()))));
        head.removeAll();
        head.add(header);
    }

    private Button invite(ClientRow shown) {
        Button button = new Button(
                getTranslation(AccountAction.INVITE.key()),
                Icons.SEND.create(),
                event -> accountActs.perform(AccountAction.INVITE, shown, id -> reload()));
        button.setDisableOnClick(true);
        return button;
    }

    private void reload() {
        directory
                .row(row().id())
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(ClientPaths.LIST));
    }

    private void show(ClientRow latest) {
        row = latest;
        showHead();
    }

    private ClientRow row() {
        return Objects.requireNonNull(row, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return row().displayName();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        for (String topic : List.of(AccountTopics.CLIENT_ACCOUNT, ClientTopics.CLIENT)) {
            subscriptions.add(live.subscribe(topic, id -> ui.access(() -> hear(new ClientId(id.intValue())))));
        }
    }

    private void hear(ClientId changed) {
        if (changed.equals(row().id())) reload();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveUpdates.Subscription::close);
        subscriptions.clear();
        super.onDetach(event);
    }
}
