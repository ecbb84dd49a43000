package fr.coachdigital.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.signals.Signal;
import fr.coachdigital.shared.Page;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The coach’s list of quotes or of invoices: reads only the rows on the screen, opens one at a click. On a phone all
 * columns become one.
 *
 * @param <R> a row
 * @param <C> its columns
 */
@StyleSheet("styles/document.css")
public final class DocumentGrid<R, C extends Enum<C> & DocumentColumn> extends Composite<Grid<R>> {

    private static final int PHONE_WIDTH = 760;

    private final Grid<R> grid = getContent();
    private final String name;
    private final Map<C, Grid.Column<R>> columns;
    private final Grid.Column<R> card;
    private Set<C> shown;
    private boolean phone;
    private int total;

    /** By which column the rows are sorted. */
    public record Order<C>(C column, boolean descending) {}

    /**
     * @param name {@code quote} or {@code invoice}: begins the keys of the translations and names the list in the
     *     browser’s memory
     * @param drawn how each column shows a row; drawn in the browser, so that rows cost the server no components
     * @param card all that matters of a row in one cell, for a phone
     * @param rows reads a part of the list, in the order that was shown last
     */
    public DocumentGrid(
            String name,
            Class<C> kinds,
            Function<C, Renderer<R>> drawn,
            Renderer<R> card,
            Function<Page, List<R>> rows) {
        this.name = name;
        this.columns = new EnumMap<>(kinds);
        this.shown = Arrays.stream(kinds.getEnumConstants())
                .filter(DocumentColumn::shownAtFirst)
                .collect(Collectors.toUnmodifiableSet());
        grid.addClassName("document-grid");
        grid.setAriaLabel(getTranslation(name + ".title"));
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        this.card = grid.addColumn(card).setFlexGrow(1).setHeader(getTranslation(name + ".title"));
        for (C column : kinds.getEnumConstants()) columns.put(column, add(column, drawn.apply(column)));
        arrange();
        grid.setItems(DataProvider.fromCallbacks(
                query -> rows.apply(new Page(query.getOffset(), query.getLimit(), total)).stream(),
                query -> Math.max(0, Math.min(total - query.getOffset(), query.getLimit()))));
    }

    private Grid.Column<R> add(C column, Renderer<R> drawn) {
        Grid.Column<R> added = grid.addColumn(drawn)
                .setKey(column.name())
                .setHeader(getTranslation(column.headerKey()))
                .setWidth(column.width())
                .setFlexGrow(column.growth())
                .setTextAlign(column.align())
                .setResizable(true);
        if (column.sortable()) added.setSortProperty(column.name());
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

    /** Lets the coach choose among the columns. */
    public ColumnMenu<C> columnMenu() {
        Map<C, String> hideable = new LinkedHashMap<>();
        for (C column : columns.keySet()) {
            if (column.canBeHidden()) hideable.put(column, getTranslation(column.headerKey()));
        }
        return new ColumnMenu<>(name, hideable, shown, wanted -> {
            shown = wanted;
            arrange();
        });
    }

    /** Reads anew: this many rows, in this order. */
    public void show(int rows, Order<C> order) {
        total = rows;
        grid.sort(List.of(new GridSortOrder<>(
                columns.get(order.column()), order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        grid.getDataProvider().refreshAll();
    }

    public void showEmpty(Component state) {
        grid.setEmptyStateComponent(state);
    }

    /** A click on a row, or the space bar. */
    public void onOpen(Consumer<R> listener) {
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) event.getFirstSelectedItem().ifPresent(listener);
        });
    }

    /** A click on a header; empty when the order is taken back. */
    public void onSort(Consumer<Optional<Order<C>>> listener) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) listener.accept(orderOf(event));
        });
    }

    private Optional<Order<C>> orderOf(SortEvent<Grid<R>, GridSortOrder<R>> event) {
        return event.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> columns.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(order.getSorted()))
                        .findFirst()
                        .map(entry -> new Order<>(entry.getKey(), order.getDirection() == SortDirection.DESCENDING)));
    }
}
