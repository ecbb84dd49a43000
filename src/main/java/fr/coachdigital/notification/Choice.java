package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import java.io.Serializable;

/**
 * How a person hears of a kind of event.
 *
 * @param inApp whether the bell and the list show it
 */
public record Choice(boolean inApp, MailChoice mail) implements Serializable {

    /** What the product does when nobody chose otherwise. */
    public static Choice byDefault(NoticeKind kind) {
        return new Choice(
                true,
                switch (kind.mailing()) {
                    case AT_ONCE -> MailChoice.AT_ONCE;
                    case DIGEST -> MailChoice.DIGEST;
                    case OFF, NEVER, BY_LAW -> MailChoice.NONE;
                });
    }

    public Choice withInApp(boolean shown) {
        return new Choice(shown, mail);
    }

    public Choice withMail(MailChoice chosen) {
        return new Choice(inApp, chosen);
    }
}
