package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.Page;

/** What Stripe told, the newest first, a page at a time; what could not be applied can be tried again. */
final class EventsCard extends StripeCard {

    private static final int ROWS = 25;

    /** So few take only the room they need. */
    private static final int FEW = 5;

    private final StripeDesk desk;
    private final Beside beside;
    private final boolean on;
    private final Checkbox failures = new Checkbox(getTranslation("stripe.events.failures"));
    private final Grid<StripeEvent> grid = new Grid<>();
    private final Div nothing = new Div();
    private int total;

    /** @param on whether Stripe can be asked */
    EventsCard(StripeDesk desk, Beside beside, boolean on) {
        super("events");
        this.desk = desk;
        this.beside = beside;
        this.on = on;
        failures.addValueChangeListener(change -> refresh());
        grid.addComponentColumn(this::item).setKey("event");
        grid.setPageSize(ROWS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_ROW_BORDERS);
        grid.addClassName("payment-events-grid");
        grid.setAriaLabel(getTranslation("stripe.card.events"));
        grid.setItems(DataProvider.fromCallbacks(
                query ->
                        desk.events(failures.getValue(), new Page(query.getOffset(), query.getLimit(), total)).stream(),
                query -> Math.max(0, Math.min(total - query.getOffset(), query.getLimit()))));
        show(failures, grid, nothing);
        refresh();
    }

    /** Reads anew. */
    void refresh() {
        total = desk.count(failures.getValue());
        grid.getDataProvider().refreshAll();
        grid.setVisible(total > 0);
        grid.setAllRowsVisible(total <= FEW);
        nothing.removeAll();
        nothing.setVisible(total == 0);
        if (total > 0) return;
        nothing.add(
                failures.getValue()
                        ? new EmptyState(Icons.CHECK, getTranslation("stripe.events.none.failures"))
                        : new EmptyState(Icons.CLOCK, getTranslation("stripe.events.none")));
    }

    private EventItem item(StripeEvent event) {
        EventItem item = new EventItem(event);
        if (event.state() == StripeEvent.State.FAILED && on) item.add(again(event));
        return item;
    }

    private SlowButton again(StripeEvent event) {
        return new SlowButton(
                getTranslation("stripe.events.again"),
                beside,
                () -> desk.applyAgain(event.id()),
                this::tell,
                sentence -> {
                    Toasts.error(sentence);
                    refresh();
                });
    }

    private void tell(StripeEvent.State state) {
        String sentence = getTranslation("stripe.events.again." + state);
        if (state == StripeEvent.State.FAILED) Toasts.error(sentence);
        else Toasts.success(sentence);
        refresh();
    }
}
