package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientExport;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coach’s clients: find one, see where they stand, invite them. */
@Route(value = ClientPaths.LIST, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("client.title")
@Menu(title = "client.title", order = 10, icon = "icons/users.svg")
@StyleSheet("styles/client.css")
class AdminClientsView extends Composite<Div> implements BeforeEnterObserver {

    private final ClientDirectory directory;
    private final AccountActs acts;
    private final LiveUpdates live;
    private final List<LiveUpdates.Subscription> subscriptions = new ArrayList<>();
    private final PageHeader header = new PageHeader(getTranslation("client.title"));
    private final FilterBar filters;
    private final ClientGrid grid;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    // Read by downloads as well, which run beside the page.
    private volatile ListState state = ListState.START;

    AdminClientsView(ClientDirectory directory, ClientExport export, AccountActs acts, LiveUpdates live) {
        this.directory = directory;
        this.acts = acts;
        this.live = live;
        filters = new FilterBar(directory::tags, this::filter);
        grid = new ClientGrid(directory, this::perform);
        grid.onSelect(this::select);
        grid.onOpen(id -> UI.getCurrent().navigate(ClientPaths.card(id)));
        grid.onSort(sort -> become(state.with(sort), true));

        Anchor download = new Anchor(
                new ExportDownload(export, () -> state), AttachmentType.DOWNLOAD, getTranslation("client.export"));
        download.addClassName("button-link");
        Anchor upload = new Anchor(ClientPaths.IMPORT, getTranslation("client.import"));
        upload.addClassName("button-link");
        header.withAct(new ColumnChooser(grid::show))
                .withAct(upload)
                .withAct(download)
                .withPrimary(newClient());

        layout.setMaster(grid);
        layout.setMasterSize("18rem", true);
        layout.setDetailSize("24rem");
        layout.setWidthFull();
        layout.addBackdropClickListener(event -> select(Optional.empty()));
        layout.addDetailEscapePressListener(event -> select(Optional.empty()));
        getContent().addClassNames("page-fill", "client-view");
        getContent().add(header, filters, layout);
    }

    private Button newClient() {
        return new Button(
                getTranslation("client.new"),
                Icons.PLUS.create(),
                event -> UI.getCurrent().navigate(ClientPaths.NEW));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = ListState.of(event.getLocation().getQueryParameters());
        filters.show(state.filter());
        load();
        showDetail();
    }

    private void filter(ClientFilter filter) {
        // Typing leaves one step to go back over, not one for each letter.
        boolean newStep = filter.search().equals(state.filter().search());
        become(state.with(filter), newStep);
        showDetail();
    }

    private void become(ListState next, boolean newStep) {
        state = next;
        putIntoAddress(newStep);
        load();
    }

    private void putIntoAddress(boolean newStep) {
        Location location = new Location(ClientPaths.LIST, state.toParameters());
        var history = UI.getCurrent().getPage().getHistory();
        if (newStep) {
            history.pushState(null, location);
        } else {
            history.replaceState(null, location);
        }
    }

    private void load() {
        showCount(grid.show(state.filter(), state.sort()));
    }

    private void showCount(int count) {
        header.setContext(getTranslation("client.count", count));
        grid.showEmpty(state.filter().isNarrow() ? nobodyFound() : nobodyYet());
    }

    private EmptyState nobodyFound() {
        return new EmptyState(Icons.SEARCH, getTranslation("client.empty.filtered"))
                .withAct(new Button(getTranslation("client.filter.clear"), event -> {
                    filters.show(ClientFilter.NONE);
                    filter(ClientFilter.NONE);
                }));
    }

    private EmptyState nobodyYet() {
        return new EmptyState(Icons.USERS, getTranslation("client.empty")).withAct(newClient());
    }

    private void select(Optional<ClientId> chosen) {
        state = state.with(chosen);
        putIntoAddress(true);
        showDetail();
    }

    private void showDetail() {
        Optional<ClientRow> row = Optional.ofNullable(state.selected()).flatMap(directory::row);
        grid.select(row);
        grid.leaveRoom(row.isPresent());
        getContent().setClassName("with-detail", row.isPresent());
        layout.setDetail(row.map(shown -> new ClientSummary(shown, this::perform, () -> select(Optional.empty())))
                .orElse(null));
    }

    private void perform(AccountAction action, ClientRow row) {
        acts.perform(action, row, this::refresh);
    }

    private void refresh(ClientId id) {
        grid.refresh(id);
        if (id.equals(state.selected())) showDetail();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        subscriptions.add(live.subscribe(
                AccountTopics.CLIENT_ACCOUNT, id -> ui.access(() -> refresh(new ClientId(id.intValue())))));
        subscriptions.add(live.subscribe(
                ClientTopics.CLIENT,
                id -> ui.access(() -> {
                    showCount(grid.reload());
                    refresh(new ClientId(id.intValue()));
                })));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveUpdates.Subscription::close);
        subscriptions.clear();
        super.onDetach(event);
    }
}
