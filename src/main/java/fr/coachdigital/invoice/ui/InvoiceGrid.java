package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.signals.Signal;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.shared.Page;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The list itself: reads only the rows on the screen, sums up once for each filter. On a phone all columns become one. */
final class InvoiceGrid extends Composite<Grid<InvoiceRow>> {

    private static final int PHONE_WIDTH = 760;

    private final Grid<InvoiceRow> grid = getContent();
    private final Map<InvoiceColumn, Grid.Column<InvoiceRow>> columns = new EnumMap<>(InvoiceColumn.class);
    private final Grid.Column<InvoiceRow> card;
    private final AdminInvoices invoices;
    private Set<InvoiceColumn> shown = InvoiceColumn.shownAtFirst();
    private boolean phone;
    private InvoiceFilter filter = InvoiceFilter.NONE;
    private InvoiceSort sort = InvoiceSort.NEWEST;
    private int total;

    InvoiceGrid(AdminInvoices invoices, LocalDate today) {
        this.invoices = invoices;
        grid.addClassName("invoice-grid");
        grid.setAriaLabel(getTranslation("invoice.title"));
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        card = grid.addColumn(InvoiceColumn.card(today)).setFlexGrow(1);
        card.setHeader(getTranslation("invoice.title"));
        for (InvoiceColumn column : InvoiceColumn.values()) columns.put(column, add(column, today));
        arrange();
        grid.setItems(DataProvider.fromCallbacks(
                query -> invoices.page(filter, sort, new Page(query.getOffset(), query.getLimit(), total)).stream(),
                query -> Math.max(0, Math.min(total - query.getOffset(), query.getLimit()))));
    }

    private Grid.Column<InvoiceRow> add(InvoiceColumn column, LocalDate today) {
        Grid.Column<InvoiceRow> added = grid.addColumn(column.renderer(today))
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

    void show(Set<InvoiceColumn> wanted) {
        shown = wanted;
        arrange();
    }

    /** Sums up and reads anew. */
    InvoiceSums show(InvoiceFilter wanted, InvoiceSort order) {
        filter = wanted;
        sort = order;
        grid.sort(List.of(new GridSortOrder<>(
                columns.get(InvoiceColumn.of(order.by())),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        return reload();
    }

    InvoiceSums reload() {
        InvoiceSums sums = invoices.sums(filter);
        total = sums.count();
        grid.getDataProvider().refreshAll();
        return sums;
    }

    void showEmpty(Component state) {
        grid.setEmptyStateComponent(state);
    }

    /** A click on a row, or the space bar. */
    void onOpen(Consumer<InvoiceId> listener) {
        grid.addSelectionListener(event -> {
            if (event.isFromClient())
                event.getFirstSelectedItem().map(InvoiceRow::id).ifPresent(listener);
        });
    }

    void onSort(Consumer<InvoiceSort> listener) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) listener.accept(sortOf(event));
        });
    }

    private static InvoiceSort sortOf(SortEvent<Grid<InvoiceRow>, GridSortOrder<InvoiceRow>> event) {
        return event.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> InvoiceColumn.ofKey(order.getSorted().getKey())
                        .flatMap(InvoiceColumn::sort)
                        .map(key -> new InvoiceSort(key, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(InvoiceSort.NEWEST);
    }
}
