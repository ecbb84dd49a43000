package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.platform.ui.Icons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What narrows the list; tells each change, and shows what it is told. */
final class FilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 250;

    private final TextField search = new TextField();
    private final MultiSelectComboBox<ClientStatus> statuses = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<AccountState> accounts = new MultiSelectComboBox<>();
    private final ComboBox<String> tag = new ComboBox<>();
    private final Select<Boolean> archived = new Select<>();
    private final Button clear = new Button();
    private boolean showing;

    FilterBar(Supplier<List<String>> tags, Consumer<ClientFilter> changed) {
        search.setAriaLabel(getTranslation("client.search"));
        search.setPlaceholder(getTranslation("client.search.hint"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addClassName("client-search");

        statuses.setAriaLabel(getTranslation("client.filter.status"));
        statuses.setPlaceholder(getTranslation("client.filter.status"));
        statuses.setItems(ClientStatus.values());
        statuses.setItemLabelGenerator(Words::of);

        accounts.setAriaLabel(getTranslation("client.filter.account"));
        accounts.setPlaceholder(getTranslation("client.filter.account"));
        accounts.setItems(AccountState.values());
        accounts.setItemLabelGenerator(Words::of);

        tag.setAriaLabel(getTranslation("client.filter.tag"));
        tag.setPlaceholder(getTranslation("client.filter.tag"));
        tag.setItems(tags.get());
        tag.setClearButtonVisible(true);

        archived.setAriaLabel(getTranslation("client.filter.archived"));
        archived.setItems(false, true);
        archived.setItemLabelGenerator(
                yes -> getTranslation(yes ? "client.filter.archived.yes" : "client.filter.archived.no"));

        clear.setText(getTranslation("client.filter.clear"));
        clear.addClassName("client-clear");
        clear.addThemeVariants(ButtonVariant.TERTIARY);

        listen(changed);
        show(ClientFilter.NONE);
        getContent().addClassName("client-filters");
        getContent().add(search, statuses, accounts, tag, archived, clear);
    }

    private void listen(Consumer<ClientFilter> changed) {
        search.addValueChangeListener(event -> tell(changed));
        statuses.addValueChangeListener(event -> tell(changed));
        accounts.addValueChangeListener(event -> tell(changed));
        tag.addValueChangeListener(event -> tell(changed));
        archived.addValueChangeListener(event -> tell(changed));
        clear.addClickListener(event -> {
            show(ClientFilter.NONE);
            changed.accept(ClientFilter.NONE);
        });
    }

    private void tell(Consumer<ClientFilter> changed) {
        if (showing) return;
        ClientFilter filter = typed();
        clear.setVisible(filter.isNarrow());
        changed.accept(filter);
    }

    private ClientFilter typed() {
        return new ClientFilter(
                search.getValue(),
                statuses.getValue(),
                accounts.getValue(),
                tag.getOptionalValue().orElse(""),
                archived.getOptionalValue().orElse(false));
    }

    /** Shows the filter and tells nobody. */
    void show(ClientFilter shown) {
        showing = true;
        try {
            search.setValue(shown.search());
            statuses.setValue(shown.statuses());
            accounts.setValue(shown.accounts());
            tag.setValue(shown.tag().isEmpty() ? null : shown.tag());
            archived.setValue(shown.archived());
            clear.setVisible(shown.isNarrow());
        } finally {
            showing = false;
        }
    }
}
