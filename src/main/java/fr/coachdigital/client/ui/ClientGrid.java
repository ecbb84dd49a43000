package fr.coachdigital.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.signals.Signal;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The list itself: reads only the rows on the screen and counts once for each filter. On a phone all columns become
 * one.
 */
final class ClientGrid extends Composite<Grid<ClientRow>> {

    private static final int PHONE_WIDTH = 720;
    private static final Set<GridColumn> BESIDE_DETAILS = EnumSet.of(GridColumn.NAME, GridColumn.ACCOUNT);

    private final Grid<ClientRow> grid = getContent();
    private final Map<GridColumn, Grid.Column<ClientRow>> columns = new EnumMap<>(GridColumn.class);
    private final Grid.Column<ClientRow> acts;
    private final Grid.Column<ClientRow> card;
    private final ClientDirectory directory;
    private Set<GridColumn> shown = ColumnChooser.shownAtFirst();
    private boolean phone;
    private boolean narrow;
    private ClientFilter filter = ClientFilter.NONE;
    private ClientSort sort = ClientSort.BY_NAME;
    private int total;

    ClientGrid(ClientDirectory directory, BiConsumer<AccountAction, ClientRow> act) {
        this.directory = directory;
        grid.addClassName("client-grid");
        grid.setAriaLabel(getTranslation("client.title"));
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        card = grid.addColumn(GridColumn.card()).setFlexGrow(1);
        card.setHeader(getTranslation("client.title"));
        for (GridColumn column : GridColumn.values()) columns.put(column, add(column));
        acts = grid.addComponentColumn(row -> new InviteButton(row, action -> act.accept(action, row)))
                .setKey("invitation")
                .setHeader(getTranslation("client.column.invitation"))
                .setWidth("8.5rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        arrange();
        grid.setItems(DataProvider.fromCallbacks(
                query -> directory.page(filter, sort, new Page(query.getOffset(), query.getLimit(), total)).stream(),
                query -> Math.max(0, Math.min(total - query.getOffset(), query.getLimit()))));
    }

    private Grid.Column<ClientRow> add(GridColumn column) {
        Grid.Column<ClientRow> added = grid.addColumn(column.renderer())
                .setKey(column.key())
                .setHeader(getTranslation(column.headerKey()))
                .setWidth(column.width())
                .setFlexGrow(column.growth())
                .setResizable(true);
        column.sort().ifPresent(key -> added.setSortProperty(column.key()));
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
        columns.forEach((column, shape) ->
                shape.setVisible(!phone && shown.contains(column) && (!narrow || BESIDE_DETAILS.contains(column))));
        acts.setVisible(!phone);
    }

    /** Shows less while details stand beside the list. */
    void leaveRoom(boolean detailsShown) {
        narrow = detailsShown;
        arrange();
    }

    void show(Set<GridColumn> wanted) {
        shown = wanted;
        arrange();
    }

    /** Counts and reads anew, and answers how many clients there are. */
    int show(ClientFilter wanted, ClientSort order) {
        filter = wanted;
        sort = order;
        grid.sort(List.of(new GridSortOrder<>(
                columns.get(GridColumn.of(order.by())),
                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        return reload();
    }

    int reload() {
        total = directory.count(filter);
        grid.getDataProvider().refreshAll();
        return total;
    }

    /** Shows the client as they are now, if they are on the screen. */
    void refresh(ClientId id) {
        directory.row(id).ifPresent(grid.getDataProvider()::refreshItem);
    }

    void showEmpty(Component state) {
        grid.setEmptyStateComponent(state);
    }

    /** Marks the row whose details are open. */
    void select(Optional<ClientRow> row) {
        grid.asSingleSelect().setValue(row.orElse(null));
    }

    void onSelect(Consumer<Optional<ClientId>> listener) {
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient())
                listener.accept(Optional.ofNullable(event.getValue()).map(ClientRow::id));
        });
    }

    /** A double click, whatever its first half did. */
    void onOpen(Consumer<ClientId> listener) {
        grid.addItemDoubleClickListener(event -> listener.accept(event.getItem().id()));
    }

    void onSort(Consumer<ClientSort> listener) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) listener.accept(sortOf(event));
        });
    }

    private static ClientSort sortOf(SortEvent<Grid<ClientRow>, GridSortOrder<ClientRow>> event) {
        return event.getSortOrder().stream()
                .findFirst()
                .flatMap(order -> GridColumn.ofKey(order.getSorted().getKey())
                        .flatMap(GridColumn::sort)
                        .map(key -> new ClientSort(key, order.getDirection() == SortDirection.DESCENDING)))
                .orElse(ClientSort.BY_NAME);
    }
}
