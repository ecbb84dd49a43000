package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.shared.ClientId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tabs of a card; each is built when it is first opened, and the open one stands in the address. */
final class CardTabs extends Composite<TabSheet> {

    private static final String PARAMETER = "tab";

    private final ClientId client;
    private final Map<Tab, ClientTab<Component>> contents = new HashMap<>();

    CardTabs(List<ClientTab<Component>> tabs, ClientRow row, QueryParameters parameters) {
        client = row.id();
        String wanted = parameters.getSingleParameter(PARAMETER).orElse("");
        TabSheet sheet = getContent();
        sheet.addClassName("client-tabs");
        tabs.stream().sorted(Comparator.comparingInt(ClientTab::order)).forEach(tab -> {
            Tab label = new Tab(getTranslation(tab.labelKey()));
            contents.put(label, tab);
            sheet.add(label, new Div());
            if (tab.parameter().equals(wanted)) sheet.setSelectedTab(label);
        });
        fill(sheet.getSelectedTab());
        sheet.addSelectedChangeListener(event -> {
            fill(event.getSelectedTab());
            if (event.isFromClient()) putIntoAddress(event.getSelectedTab());
        });
    }

    private void fill(Tab tab) {
        Div place = (Div) getContent().getComponent(tab);
        if (place.getComponentCount() == 0) place.add(tab(tab).content(client));
    }

    private ClientTab<Component> tab(Tab tab) {
        return Objects.requireNonNull(contents.get(tab));
    }

    private void putIntoAddress(Tab tab) {
        QueryParameters parameters = QueryParameters.of(PARAMETER, tab(tab).parameter());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ClientPaths.card(client), parameters));
    }
}
