package fr.coachdigital.platform;

import fr.coachdigital.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The product's words outside of views (e-mails, entry pages, exports); same files as the views' translations. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key with its arguments filled in; an unknown key fails aloud. */
    public String get(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
