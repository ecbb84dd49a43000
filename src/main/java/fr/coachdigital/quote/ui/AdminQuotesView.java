package fr.coachdigital.quote.ui;

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
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSums;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coach’s quotes: find one, see what is waiting for an answer and what it comes to. */
@Route(value = QuotePaths.LIST, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("quote.title")
@Menu(title = "quote.title", order = 20, icon = "icons/quote.svg")
@StyleSheet("styles/document.css")
class AdminQuotesView extends Composite<Div> implements BeforeEnterObserver {

    private final LiveUpdates live;
    private final ParisDay paris;
    private final QuoteFilterBar filters;
    private final SumsBar sums = new SumsBar(getTranslation("quote.sums"));
    private final AdminQuotes quotes;
    private final DocumentGrid<QuoteRow, QuoteColumn> grid;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();
    // Read by downloads as well, which run beside the page.
    private volatile QuoteListState state = QuoteListState.START;

    AdminQuotesView(AdminQuotes quotes, ClientDirectory clients, LiveUpdates live, Clock clock) {
        this.quotes = quotes;
        this.live = live;
        paris = new ParisDay(clock);
        filters = new QuoteFilterBar(clients, paris::today, this::filter);
        grid = new DocumentGrid<>(
                "quote",
                QuoteColumn.class,
                QuoteColumn::renderer,
                QuoteColumn.card(),
                page -> quotes.page(state.filter(), state.sort(), page));
        grid.onOpen(row -> UI.getCurrent().navigate(QuotePaths.page(row.id())));
        grid.onSort(order -> become(state.with(QuoteColumn.sort(order)), true));
        PageHeader header = new PageHeader(getTranslation("quote.title"), getTranslation("quote.context"))
                .withAct(grid.columnMenu())
                .withAct(csv())
                .withPrimary(newQuote());
        getContent().addClassNames("page-fill", "quote-view");
        getContent().add(header, filters, sums, grid);
    }

    private Anchor csv() {
        Anchor link = new Anchor(
                new CsvDownload(
                        getTranslation("quote.csv.file"),
                        (language, out) -> quotes.write(state.filter(), state.sort(), language, out)),
                AttachmentType.DOWNLOAD,
                getTranslation("quote.csv"));
        link.addClassName("button-link");
        return link;
    }

    private Button newQuote() {
        return new Button(
                getTranslation("quote.new"),
                Icons.PLUS.create(),
                event -> UI.getCurrent().navigate(QuotePaths.NEW));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = QuoteListState.of(event.getLocation().getQueryParameters(), paris.today());
        filters.show(state);
        load();
    }

    private void filter(QuoteListState wanted) {
        // Typing leaves one step to go back over, not one for each letter.
        boolean newStep = wanted.search().equals(state.search());
        become(wanted.with(state.sort()), newStep);
    }

    private void become(QuoteListState next, boolean newStep) {
        state = next;
        Location location = new Location(QuotePaths.LIST, state.toParameters());
        var history = UI.getCurrent().getPage().getHistory();
        if (newStep) history.pushState(null, location);
        else history.replaceState(null, location);
        load();
    }

    private void load() {
        QuoteSums found = quotes.sums(state.filter());
        grid.show(found.count(), QuoteColumn.of(state.sort()));
        List<SumsBar.Sum> figures = new ArrayList<>();
        figures.add(new SumsBar.Sum(getTranslation("quote.sums.count"), getTranslation("quote.count", found.count())));
        if (found.net().equals(found.gross())) {
            figures.add(new SumsBar.Sum(getTranslation("quote.sums.only"), DocumentWords.amount(found.net())));
        } else {
            figures.add(new SumsBar.Sum(getTranslation("quote.sums.net"), DocumentWords.amount(found.net())));
            figures.add(new SumsBar.Sum(getTranslation("quote.sums.gross"), DocumentWords.amount(found.gross())));
        }
        sums.show(figures);
        sums.setVisible(found.count() > 0);
        grid.showEmpty(state.isNarrow() ? noneFound() : noneYet());
    }

    private EmptyState noneFound() {
        return new EmptyState(Icons.SEARCH, getTranslation("quote.empty.filtered"))
                .withAct(new Button(getTranslation("client.filter.clear"), event -> {
                    filters.show(state.cleared());
                    become(state.cleared(), true);
                }));
    }

    private EmptyState noneYet() {
        return new EmptyState(Icons.QUOTE, getTranslation("quote.empty")).withAct(newQuote());
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
