package fr.coachdigital.messaging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.platform.ui.NavBadge;
import org.springframework.stereotype.Component;

/** How many messages of clients wait for the coach. */
@Component
class AdminMessagesBadge implements NavBadge {

    private final AdminConversations conversations;

    AdminMessagesBadge(AdminConversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String path() {
        return "/" + MessagingPaths.ADMIN;
    }

    @Override
    public int count() {
        return conversations.unread();
    }

    @Override
    public String words(int count) {
        return I18NProvider.translate("message.unread.count", count);
    }

    @Override
    public String topic() {
        return MessagingTopics.INBOX;
    }

    @Override
    public boolean inTitle() {
        return true;
    }
}
