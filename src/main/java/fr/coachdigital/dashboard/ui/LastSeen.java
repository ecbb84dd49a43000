package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.client.ClientRow;
import java.util.List;

/** The clients who were in their portal most recently. */
class LastSeen extends Composite<UnorderedList> {

    LastSeen(List<ClientRow> clients, Moments moments) {
        getContent().addClassName("home-seen");
        for (ClientRow client : clients) {
            Anchor name = new Anchor(ClientPaths.card(client.id()), client.displayName());
            name.addClassName("home-link");
            Span when = new Span(client.lastLogin() == null ? "" : moments.moment(client.lastLogin()));
            when.addClassName("home-when");
            getContent().add(new ListItem(name, when));
        }
    }
}
