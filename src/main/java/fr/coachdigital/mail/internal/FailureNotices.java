package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailPaths;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the coach of a mail that did not arrive, until it is sent again or arrives after all. */
@Component
class FailureNotices {

    private static final String FAILED_MAILS = MailPaths.OUTBOX + "?state=failed";
    private static final int LONGEST_DETAIL = 500;

    private final Notices notices;

    FailureNotices(Notices notices) {
        this.notices = notices;
    }

    void tell(ClaimedMail mail) {
        String to = mail.toName().isEmpty() ? mail.toEmail() : mail.toName();
        notices.tell(new Notice(
                NoticeKind.MAIL_FAILED,
                Addressee.coach(),
                subject(mail.id()),
                "",
                HeaderText.of(to + " – " + mail.subject(), LONGEST_DETAIL).value(),
                FAILED_MAILS));
    }

    void settle(MailId mail) {
        notices.settle(NoticeKind.MAIL_FAILED, Addressee.coach(), subject(mail));
    }

    @EventListener
    void sentAgain(MailQueued queued) {
        if (queued.again()) settle(queued.id());
    }

    private static Subject subject(MailId mail) {
        return new Subject("mail", mail.value());
    }
}
