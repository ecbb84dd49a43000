package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.document.ui.ChoiceChips;
import fr.coachdigital.invoice.ui.PortalItem.Standing;
import fr.coachdigital.platform.ui.Icons;
import java.util.function.Consumer;

/** What narrows the client's list; tells each change, and shows what it is told. */
class PortalFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 250;

    private final TextField search = new TextField();
    private final ChoiceChips<PortalItem.Type> types;
    private final ChoiceChips<Standing> standings;

    PortalFilterBar(Consumer<PortalFilter> changed) {
        search.setAriaLabel(getTranslation("invoice.portal.search"));
        search.setPlaceholder(getTranslation("invoice.portal.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.accept(filter());
        });
        types = new ChoiceChips<>(
                getTranslation("invoice.portal.filter.type"),
                PortalItem.Type.class,
                type -> getTranslation("invoice.portal.types." + type),
                chosen -> changed.accept(filter()));
        standings = new ChoiceChips<>(
                getTranslation("invoice.portal.filter.state"),
                Standing.class,
                standing -> getTranslation("invoice.portal.standing." + standing),
                chosen -> changed.accept(filter()));
        getContent().addClassName("portal-filters");
        getContent().add(search, types, standings);
    }

    private PortalFilter filter() {
        return new PortalFilter(search.getValue(), types.chosen(), standings.chosen());
    }

    /** Shows it and tells nobody. */
    void show(PortalFilter filter) {
        search.setValue(filter.search());
        types.show(filter.types());
        standings.show(filter.standings());
    }
}
