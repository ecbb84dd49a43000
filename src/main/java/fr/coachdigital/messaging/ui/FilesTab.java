package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.file.Files;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.shared.ClientId;

/** All that was shared with one client. */
@SpringComponent
class FilesTab implements ClientTab<Component> {

    private final Files files;
    private final LiveUpdates live;

    FilesTab(Files files, LiveUpdates live) {
        this.files = files;
        this.live = live;
    }

    @Override
    public String labelKey() {
        return "file.shared.tab";
    }

    @Override
    public String parameter() {
        return "files";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Component content(ClientId client) {
        return new SharedFilesPanel(client, files, live);
    }
}
