package fr.coachdigital.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.platform.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Search, and the states as chips of which one is pressed. */
class OutboxFilterBar extends Composite<Div> {

    private static final int MILLIS_AFTER_TYPING = 300;

    private final TextField search = new TextField();
    private final List<Chip> chips = new ArrayList<>();

    OutboxFilterBar(Consumer<String> searched, Consumer<@Nullable MailState> chosen) {
        search.setAriaLabel(getTranslation("mail.search"));
        search.setPlaceholder(getTranslation("mail.search.placeholder"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(MILLIS_AFTER_TYPING);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) searched.accept(change.getValue());
        });
        search.addClassName("mail-search");

        Div states = new Div();
        states.addClassName("mail-chips");
        states.getElement().setAttribute("role", "group");
        states.getElement().setAttribute("aria-label", getTranslation("mail.filter.state"));
        chips.add(new Chip(null, getTranslation("mail.filter.all"), chosen));
        for (MailState state : MailState.values()) {
            chips.add(new Chip(state, getTranslation("mail.state." + state), chosen));
        }
        chips.forEach(states::add);
        getContent().addClassName("mail-filter");
        getContent().add(search, states);
    }

    void show(OutboxFilter filter) {
        search.setValue(filter.search());
        chips.forEach(chip -> chip.press(filter.state()));
    }

    private static final class Chip extends Button {

        private final @Nullable MailState state;

        Chip(@Nullable MailState state, String word, Consumer<@Nullable MailState> chosen) {
            super(word, click -> chosen.accept(state));
            this.state = state;
            addClassName("mail-chip");
        }

        void press(@Nullable MailState chosen) {
            getElement().setAttribute("aria-pressed", String.valueOf(state == chosen));
        }
    }
}
