package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import java.time.Duration;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of mails, as those who write and read them see it. */
@Repository
class OutboxRepository {

    /** How long a mail is tried. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private final DSLContext jooq;

    OutboxRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    MailId insert(NewMail mail) {
        return jooq.insertInto(EMAILS)
                .set(EMAILS.MESSAGE_ID, mail.messageId())
                .set(EMAILS.KIND, mail.kind())
                .set(
                        EMAILS.CLIENT_ID,
                        mail.about() == null ? null : mail.about().value())
                .set(EMAILS.TO_EMAIL, mail.toEmail())
                .set(EMAILS.TO_NAME, mail.toName())
                .set(EMAILS.FROM_EMAIL, mail.fromEmail())
                .set(EMAILS.FROM_NAME, mail.fromName())
                .set(EMAILS.REPLY_TO, mail.replyTo())
                .set(EMAILS.SUBJECT, mail.subject())
                .set(EMAILS.TEXT_BODY, mail.bodies().text())
                .set(EMAILS.HTML_BODY, mail.bodies().html())
                .set(
                        EMAILS.SEALED_LINK,
                        mail.sealedLink() == null ? null : mail.sealedLink().toColumn())
                .set(EMAILS.STATE, mail.state().name())
                .set(EMAILS.NEXT_ATTEMPT_AT, mail.state() == MailState.QUEUED ? mail.createdAt() : null)
                .set(
                        EMAILS.GIVE_UP_AT,
                        mail.state() == MailState.QUEUED ? mail.createdAt().plus(PATIENCE) : null)
                .set(EMAILS.CREATED_AT, mail.createdAt())
                .returningResult(EMAILS.ID)
                .fetchSingle(row -> new MailId(row.value1()));
    }
}
