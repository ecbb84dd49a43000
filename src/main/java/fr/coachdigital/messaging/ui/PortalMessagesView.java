package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;

/** The client's conversation with the coach. */
@Route(value = MessagingPaths.PORTAL, layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
@PageTitle("message.title")
@Menu(title = "message.title", order = 50, icon = "icons/chat.svg")
class PortalMessagesView extends Composite<Div> {

    PortalMessagesView(PortalConversation conversation, ThreadParts parts) {
        ConversationFrame frame = new ConversationFrame(conversation, parts);
        getContent().addClassNames("page-fill", "messages-page", "messages-portal");
        getContent().add(new PageHeader(getTranslation("message.title")), frame);
    }
}
