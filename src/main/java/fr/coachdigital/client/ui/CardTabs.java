package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.platform.ui.Sections;
import fr.coachdigital.shared.ClientId;
import java.util.Comparator;
import java.util.List;

/** The tabs of a card; the open one stands in the address. */
final class CardTabs extends Composite<Div> {

    private static final String PARAMETER = "tab";

    private final ClientId client;
    private final List<ClientTab<Component>> tabs;

    CardTabs(List<ClientTab<Component>> unordered, ClientRow row, QueryParameters parameters) {
        client = row.id();
        tabs = unordered.stream()
                .sorted(Comparator.comparingInt(ClientTab::order))
                .toList();
        Sections sections = new Sections(row.displayName());
        tabs.forEach(tab -> sections.add(getTranslation(tab.labelKey()), () -> tab.content(client)));
        String wanted = parameters.getSingleParameter(PARAMETER).orElse("");
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).parameter().equals(wanted)) sections.show(i);
        }
        sections.onChoice(index -> putIntoAddress(tabs.get(index)));
        getContent().add(sections);
    }

    private void putIntoAddress(ClientTab<Component> tab) {
        QueryParameters parameters = QueryParameters.of(PARAMETER, tab.parameter());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ClientPaths.card(client), parameters));
    }
}
