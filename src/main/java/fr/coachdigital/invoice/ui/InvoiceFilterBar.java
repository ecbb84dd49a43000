package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.document.ui.ChoiceChips;
import fr.coachdigital.document.ui.ClientChoice;
import fr.coachdigital.document.ui.Period;
import fr.coachdigital.document.ui.PeriodField;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.platform.ui.Icons;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What narrows the list of invoices; tells each change, and shows what it is told. */
final class InvoiceFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 250;

    private final TextField search = new TextField();
    private final ChoiceChips<InvoiceState> states;
    private final MultiSelectComboBox<InvoiceKind> kinds = new MultiSelectComboBox<>();
    private final ComboBox<ClientRow> client = new ComboBox<>();
    private final PeriodField period;
    private final Button clear = new Button();
    private final ClientDirectory clients;
    private final Consumer<InvoiceListState> changed;
    private InvoiceListState state = InvoiceListState.START;
    private boolean showing;

    InvoiceFilterBar(ClientDirectory clients, Supplier<LocalDate> today, Consumer<InvoiceListState> changed) {
        this.clients = clients;
        this.changed = changed;
        states = new ChoiceChips<>(
                getTranslation("invoice.filter.state"), InvoiceState.class, InvoiceWords::of, chosen -> tell());
        period = new PeriodField(today, chosen -> become(with(chosen)));
        name();
        listen();
        clear.addClassName("document-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("document-filters");
        getContent().add(search, kinds, client, period, clear, states);
        show(InvoiceListState.START);
    }

    private void name() {
        search.setAriaLabel(getTranslation("invoice.search"));
        search.setPlaceholder(getTranslation("invoice.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addClassName("document-search");
        kinds.setAriaLabel(getTranslation("invoice.filter.kind"));
        kinds.setPlaceholder(getTranslation("invoice.filter.kind"));
        kinds.setItems(InvoiceKind.values());
        kinds.setItemLabelGenerator(InvoiceWords::of);
        client.setAriaLabel(getTranslation("invoice.filter.client"));
        client.setPlaceholder(getTranslation("invoice.filter.client"));
        client.setItemLabelGenerator(ClientRow::displayName);
        client.setItems(ClientChoice.of(clients));
        client.setClearButtonVisible(true);
        clear.setText(getTranslation("client.filter.clear"));
    }

    private void listen() {
        search.addValueChangeListener(event -> tell());
        kinds.addValueChangeListener(event -> tell());
        client.addValueChangeListener(event -> tell());
        clear.addClickListener(event -> {
            show(state.cleared());
            changed.accept(state);
        });
    }

    private void tell() {
        become(with(state.period()));
    }

    private void become(InvoiceListState next) {
        if (showing) return;
        state = next;
        clear.setVisible(next.isNarrow());
        changed.accept(next);
    }

    private InvoiceListState with(Period chosen) {
        return new InvoiceListState(
                search.getValue(),
                states.chosen(),
                kinds.getValue(),
                client.getOptionalValue().map(ClientRow::id).orElse(null),
                chosen,
                state.sort());
    }

    /** Shows the filter and tells nobody. */
    void show(InvoiceListState shown) {
        showing = true;
        try {
            state = shown;
            search.setValue(shown.search());
            states.show(shown.states());
            kinds.setValue(shown.kinds());
            client.setValue(
                    shown.client() == null ? null : clients.row(shown.client()).orElse(null));
            period.show(shown.period());
            clear.setVisible(shown.isNarrow());
        } finally {
            showing = false;
        }
    }
}
