package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.shared.ClientId;

/** The client's way into the portal. */
@SpringComponent
class AccessTab implements ClientTab<Component> {

    private final ClientDirectory directory;
    private final AccountActs acts;
    private final LiveUpdates live;

    AccessTab(ClientDirectory directory, AccountActs acts, LiveUpdates live) {
        this.directory = directory;
        this.acts = acts;
        this.live = live;
    }

    @Override
    public String labelKey() {
        return "client.tab.access";
    }

    @Override
    public String parameter() {
        return "access";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Component content(ClientId client) {
        return new AccessPanel(client, directory, acts, live);
    }
}
