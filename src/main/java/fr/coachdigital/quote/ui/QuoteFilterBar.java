package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.ui.ChoiceChips;
import fr.coachdigital.document.ui.ClientPicker;
import fr.coachdigital.document.ui.Period;
import fr.coachdigital.document.ui.PeriodField;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.quote.QuoteState;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What narrows the list of quotes; tells each change, and shows what it is told. */
final class QuoteFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 250;

    private final TextField search = new TextField();
    private final ClientPicker client;
    private final PeriodField period;
    private final ChoiceChips<QuoteState> states;
    private final Button clear = new Button();
    private final Consumer<QuoteListState> changed;
    private QuoteListState state = QuoteListState.START;
    private boolean showing;

    QuoteFilterBar(ClientDirectory clients, Supplier<LocalDate> today, Consumer<QuoteListState> changed) {
        this.changed = changed;
        search.setAriaLabel(getTranslation("quote.search"));
        search.setPlaceholder(getTranslation("quote.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addClassName("document-search");
        search.addValueChangeListener(event -> tell(state.period()));
        client = ClientPicker.asFilter(getTranslation("quote.filter.client"), clients);
        client.onChange(() -> tell(state.period()));
        period = new PeriodField(today, this::tell);
        states = new ChoiceChips<>(
                getTranslation("quote.filter.state"), QuoteState.class, QuoteWords::of, chosen -> tell(state.period()));
        clear.setText(getTranslation("client.filter.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> {
            show(state.cleared());
            changed.accept(state);
        });
        getContent().addClassName("document-filters");
        getContent().add(search, client, period, clear, states);
        show(QuoteListState.START);
    }

    private void tell(Period chosen) {
        if (showing) return;
        state = new QuoteListState(
                search.getValue(),
                states.chosen(),
                client.glance().map(ClientRow::id).orElse(null),
                chosen,
                state.sort());
        clear.setVisible(state.isNarrow());
        changed.accept(state);
    }

    /** Shows the filter and tells nobody. */
    void show(QuoteListState shown) {
        showing = true;
        try {
            state = shown;
            search.setValue(shown.search());
            if (shown.client() == null) client.clear();
            else client.show(shown.client());
            period.show(shown.period());
            states.show(shown.states());
            clear.setVisible(shown.isNarrow());
        } finally {
            showing = false;
        }
    }
}
