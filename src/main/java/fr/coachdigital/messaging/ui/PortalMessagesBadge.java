package fr.coachdigital.messaging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.messaging.PortalConversation;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.ui.NavBadge;
import org.springframework.stereotype.Component;

/** How many messages of the coach wait for the client. */
@Component
class PortalMessagesBadge implements NavBadge {

    private final PortalConversation conversation;
    private final CurrentUser currentUser;

    PortalMessagesBadge(PortalConversation conversation, CurrentUser currentUser) {
        this.conversation = conversation;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "/" + MessagingPaths.PORTAL;
    }

    @Override
    public int count() {
        return conversation.unread();
    }

    @Override
    public String words(int count) {
        return I18NProvider.translate("message.unread.count", count);
    }

    @Override
    public String topic() {
        return MessagingTopics.conversation(currentUser.clientId());
    }

    @Override
    public boolean inTitle() {
        return true;
    }
}
