package fr.coachdigital.mail.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.mail.MailPaths;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.platform.ui.NavBadge;
import org.springframework.stereotype.Component;

/** Tells the coach, from every page, how many mails did not leave. */
@Component
class FailedMailsBadge implements NavBadge {

    private final MailHealth health;

    FailedMailsBadge(MailHealth health) {
        this.health = health;
    }

    @Override
    public String path() {
        return "/" + MailPaths.OUTBOX;
    }

    @Override
    public int count() {
        return health.failedCount();
    }

    @Override
    public String words(int count) {
        return I18NProvider.translate("mail.notice.failed", count);
    }

    @Override
    public String topic() {
        return MailTopics.CHANGED;
    }
}
