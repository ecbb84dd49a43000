package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.signals.Signal;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteSums;
import fr.coachdigital.shared.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The list itself: reads only the rows on the screen, sums up once for each filter. On a phone all columns become one. */
final class QuoteGrid extends Composite<Grid<QuoteRow>> {

    private static final int PHONE_WIDTH = 760;

    private final Grid<QuoteRow> grid = getContent();
    private final Map<QuoteColumn, Grid.Column<QuoteRow>> columns = new EnumMap<>(QuoteColumn.class);
    private final Grid.Column<QuoteRow> card;
    private final AdminQuotes quotes;
    private Set<QuoteColumn> shown = QuoteColumn.shownAtFirst();
    private boolean phone;
    private QuoteFilter filter = QuoteFilter.NONE;
    private QuoteSort sort = QuoteSort.NEWEST;
    private int total;

    QuoteGrid(AdminQuotes quotes) {
        this.quotes = quotes;
        grid.addClassName("quote-grid");
        grid.setAriaLabel(getTranslation("quote.title"));
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        card = grid.addColumn(QuoteColumn.card()).setFlexGrow(1);
        card.setHeader(getTranslation("quote.title"));
        for (QuoteColumn column : QuoteColumn.values()) columns.put(column, add(column));
        arrange();
        grid.setItems(DataProvider.fromCallbacks(
                query -> quotes.page(filter, sort, new Page(query.getOffset(), query.getLimit(), total)).stream(),
                query -> Math.max(0, Math.min(total - query.getOffset(), query.getLimit()))));
    }

    private Grid.Column<QuoteRow> add(QuoteColumn column) {
        Grid.Column<QuoteRow> added = grid.addColumn(column.renderer())
                .setKey(column.name())
                .setHeader(getTranslation(column.headerKey()))
                .setWidth(column.width())
                .setFlexGrow(column.growth())
                .setTextAlign(column.align())
                .setResizable(true);
        column.sort().ifPresent(key -> added.setSortProperty(column.name()));
        return added;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            int width = window.get().width();
            // Zero until the browser has told.
            phone = width > 0 && width < PHONE_WIDTH;
            arrange();
        });
    }

    private void arrange() {
        card.setVisible(phone);
        columns.forEach((column, shape) -> shape.setVisible(!phone && shown.contains(column)));
    }

    void show(Set<QuoteColumn> wanted) {
        shown = wanted;
        arrange();
    }

    /** Sums up and reads anew. */
    QuoteSums show(QuoteFilter wanted, QuoteSort order) {
        filter = wanted;
        sort = order;
        grid.sort(List.of(new GridSortOrder<>(
                columns.get(QuoteColumn.of(order.by())),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        return reload();
    }

    QuoteSums reload() {
        QuoteSums sums = quotes.sums(filter);
        total = sums.count();
        grid.getDataProvider().refreshAll();
        return sums;
    }

    void showEmpty(Component state) {
        grid.setEmptyStateComponent(state);
    }

    /** A click on a row, or the space bar. */
    void onOpen(Consumer<QuoteId> listener) {
        grid.addSelectionListener(event -> {
            if (event.isFromClient())
                event.getFirstSelectedItem().map(QuoteRow::id).ifPresent(listener);
        });
    }

    void onSort(Consumer<QuoteSort> listener) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) listener.accept(sortOf(event));
        });
    }

    private static QuoteSort sortOf(SortEvent<Grid<QuoteRow>, GridSortOrder<QuoteRow>> event) {
        return event.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> QuoteColumn.ofKey(order.getSorted().getKey())
                        .flatMap(QuoteColumn::sort)
                        .map(key -> new QuoteSort(key, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(QuoteSort.NEWEST);
    }
}
