package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;

/** What the client was told; the bell leads here. */
@Route(value = NotificationPaths.PORTAL, layout = PortalLayout.class)
@PageTitle("notification.title")
@RolesAllowed(Roles.CLIENT)
@StyleSheet("styles/notification.css")
class PortalNotificationsView extends Div implements BeforeEnterObserver {

    private final NotificationFeed feed;

    PortalNotificationsView(NoticeParts parts) {
        feed = new NotificationFeed(parts, Realm.CLIENT);
        add(feed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        feed.show(FeedAddress.read(event.getLocation().getQueryParameters()));
    }
}
