package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.platform.ui.PageSections;
import java.util.Comparator;
import java.util.List;

/** The tabs of a card; the open one stands in the address, and only that one is built. */
final class CardTabs extends Composite<Div> {

    private static final String PARAMETER = "tab";

    CardTabs(List<ClientTab<Component>> unordered, ClientRow row, QueryParameters parameters) {
        List<ClientTab<Component>> tabs = unordered.stream()
                .sorted(Comparator.comparingInt(ClientTab::order))
                .toList();
        String wanted = parameters.getSingleParameter(PARAMETER).orElse("");
        ClientTab<Component> open = tabs.stream()
                .filter(tab -> tab.parameter().equals(wanted))
                .findFirst()
                .orElseGet(tabs::getFirst);
        PageSections sections = new PageSections(row.displayName());
        for (ClientTab<Component> tab : tabs) {
            sections.with(
                    getTranslation(tab.labelKey()),
                    ClientPaths.card(row.id()),
                    QueryParameters.of(PARAMETER, tab.parameter()),
                    tab.parameter().equals(open.parameter()));
        }
        getContent().add(sections, open.content(row.id()));
    }
}
