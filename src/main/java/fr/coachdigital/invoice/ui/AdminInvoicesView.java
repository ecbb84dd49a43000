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
import fr.coachdigital.document.ui.CsvDownload;
import fr.coachdigital.document.ui.DocumentGrid;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceRow;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final AdminInvoices invoices;
    private final DocumentGrid<InvoiceRow, InvoiceColumn> grid;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();
    // Read by downloads as well, which run beside the page.
    private volatile InvoiceListState state = InvoiceListState.START;

    AdminInvoicesView(AdminInvoices invoices, ClientDirectory clients, ZipJobs zips, LiveUpdates live, Clock clock) {
        this.zips = zips;
        this.invoices = invoices;
        this.live = live;
        paris = new ParisDay(clock);
        filters = new InvoiceFilterBar(clients, paris::today, this::filter);
        sums = new SumsBar(getTranslation("invoice.sums"));
        zipPanel = new ZipPanel(zips, live);
        LocalDate today = paris.today();
        grid = new DocumentGrid<>(
                "invoice",
                InvoiceColumn.class,
                column -> column.renderer(today),
                InvoiceColumn.card(today),
                page -> invoices.page(state.filter(), state.sort(), page));
        grid.onOpen(row -> UI.getCurrent().navigate(InvoicePaths.page(row.id())));
        grid.onSort(order -> become(state.with(InvoiceColumn.sort(order)), true));
        PageHeader header = new PageHeader(getTranslation("invoice.title"), getTranslation("invoice.context"))
                .withAct(grid.columnMenu())
                .withAct(csv())
                .withAct(new Button(getTranslation("invoice.zip"), Icons.DOWNLOAD.create(), event -> zip()))
                .withPrimary(newInvoice());
        getContent().addClassNames("page-fill", "invoice-view");
        getContent().add(header, filters, sums, zipPanel, grid);
    }

    private Anchor csv() {
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
        InvoiceSums found = invoices.sums(state.filter());
        grid.show(found.count(), InvoiceColumn.of(state.sort()));
        sums.setVisible(found.count() > 0);
        sums.show(figures(found));
        grid.showEmpty(state.isNarrow() ? noneFound() : noneYet());
    }

    private List<SumsBar.Sum> figures(InvoiceSums found) {
        List<SumsBar.Sum> figures = new ArrayList<>();
        figures.add(
                new SumsBar.Sum(getTranslation("invoice.sums.count"), getTranslation("invoice.count", found.count())));
        if (found.net().equals(found.due())) {
            figures.add(new SumsBar.Sum(getTranslation("invoice.sums.only"), DocumentWords.amount(found.due())));
        } else {
            figures.add(new SumsBar.Sum(getTranslation("invoice.sums.net"), DocumentWords.amount(found.net())));
            figures.add(new SumsBar.Sum(getTranslation("invoice.sums.due"), DocumentWords.amount(found.due())));
        }
        figures.add(new SumsBar.Sum(getTranslation("invoice.sums.rest"), DocumentWords.amount(found.rest())));
        return figures;
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
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, this::load, DocumentTopics.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
