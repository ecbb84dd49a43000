package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.FileHolder;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import org.springframework.stereotype.Component;

/** The files of a message are for those who may read the message. */
@Component
class MessageFiles implements FileHolder {

    static final String TYPE = "message";

    private final CurrentUser currentUser;
    private final MessageRepository messages;

    MessageFiles(CurrentUser currentUser, MessageRepository messages) {
        this.currentUser = currentUser;
        this.messages = messages;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean mayRead(long id) {
        return currentUser
                .find()
                .filter(person -> messages.clientOf(id)
                        .filter(client -> person.realm() == Realm.COACH || client.equals(person.clientId()))
                        .isPresent())
                .isPresent();
    }
}
