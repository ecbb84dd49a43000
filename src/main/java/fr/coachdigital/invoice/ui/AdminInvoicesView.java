package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.document.ui.ColumnMenu;
import fr.coachdigital.document.ui.CsvDownload;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coach’s invoices and credit notes: find one, see what is still to come in. */
@Route(value = InvoicePaths.LIST, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("invoice.title")
@Menu(title = "invoice.title", order = 30, icon = "icons/invoice.svg")
@StyleSheet("styles/invoice.css")
class AdminInvoicesView extends Composite<Div> implements BeforeEnterObserver {

    private final ZipJobs zips;
    private final LiveUpdates live;
    private final ParisDay paris;
    private final InvoiceFilterBar filters;
    private final SumsBar sums;
    private final ZipPanel zipPanel;
    private final InvoiceGrid grid;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();
    // Read by downloads as well, which run beside the page.
    private volatile InvoiceListState state = InvoiceListState.START;

    AdminInvoicesView(AdminInvoices invoices, ClientDirectory clients, ZipJobs zips, LiveUpdates live, Clock clock) {
        this.zips = zips;
        this.live = live;
        paris = new ParisDay(clock);
        filters = new InvoiceFilterBar(clients, paris::today, this::filter);
        sums = new SumsBar(getTranslation("invoice.sums"));
        zipPanel = new ZipPanel(zips, live);
        grid = new InvoiceGrid(invoices, paris.today());
        grid.onOpen(id -> UI.getCurrent().navigate(InvoicePaths.page(id)));
        grid.onSort(sort -> become(state.with(sort), true));
        PageHeader header = new PageHeader(getTranslation("invoice.title"), getTranslation("invoice.context"))
                .withAct(columns())
                .withAct(csv(invoices))
                .withAct(new Button(getTranslation("invoice.zip"), Icons.DOWNLOAD.create(), event -> zip()))
                .withPrimary(newInvoice());
        getContent().addClassNames("page-fill", "invoice-view");
        getContent().add(header, filters, sums, zipPanel, grid);
    }

    private ColumnMenu<InvoiceColumn> columns() {
        Map<InvoiceColumn, String> hideable = new EnumMap<>(InvoiceColumn.class);
        for (InvoiceColumn column : InvoiceColumn.values()) {
            if (column.canBeHidden()) hideable.put(column, getTranslation(column.headerKey()));
        }
        return new ColumnMenu<>("invoice", hideable, InvoiceColumn.shownAtFirst(), grid::show);
    }

    private Anchor csv(AdminInvoices invoices) {
        Anchor link = new Anchor(
                new CsvDownload(
                        "factures.csv", (language, out) -> invoices.write(state.filter(), state.sort(), language, out)),
                AttachmentType.DOWNLOAD,
                getTranslation("invoice.csv"));
        link.addClassName("button-link");
        return link;
    }

    private void zip() {
        zips.start(state.filter());
        zipPanel.refresh();
    }

    private Button newInvoice() {
        return new Button(
                getTranslation("invoice.new"),
                Icons.PLUS.create(),
                event -> UI.getCurrent().navigate(InvoicePaths.NEW));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = InvoiceListState.of(event.getLocation().getQueryParameters(), paris.today());
        filters.show(state);
        load();
    }

    private void filter(InvoiceListState wanted) {
        // Typing leaves one step to go back over, not one for each letter.
        boolean newStep = wanted.search().equals(state.search());
        become(wanted.with(state.sort()), newStep);
    }

    private void become(InvoiceListState next, boolean newStep) {
        state = next;
        Location location = new Location(InvoicePaths.LIST, state.toParameters());
        var history = UI.getCurrent().getPage().getHistory();
        if (newStep) history.pushState(null, location);
        else history.replaceState(null, location);
        load();
    }

    private void load() {
        show(grid.show(state.filter(), state.sort()));
    }

    private void show(InvoiceSums found) {
        sums.setVisible(found.count() > 0);
        sums.show(List.of(
                new SumsBar.Sum(getTranslation("invoice.sums.count"), getTranslation("invoice.count", found.count())),
                new SumsBar.Sum(getTranslation("invoice.sums.net"), DocumentWords.amount(found.net())),
                new SumsBar.Sum(getTranslation("invoice.sums.due"), DocumentWords.amount(found.due())),
                new SumsBar.Sum(getTranslation("invoice.sums.rest"), DocumentWords.amount(found.rest()))));
        grid.showEmpty(state.isNarrow() ? noneFound() : noneYet());
    }

    private EmptyState noneFound() {
        return new EmptyState(Icons.SEARCH, getTranslation("invoice.empty.filtered"))
                .withAct(new Button(getTranslation("client.filter.clear"), event -> {
                    filters.show(state.cleared());
                    become(state.cleared(), true);
                }));
    }

    private EmptyState noneYet() {
        return new EmptyState(Icons.INVOICE, getTranslation("invoice.empty")).withAct(newInvoice());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription =
                Optional.of(LiveRefresh.start(event.getUI(), live, () -> show(grid.reload()), DocumentTopics.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
