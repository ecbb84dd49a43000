package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.NOTIFICATION_CHOICES;
import static fr.coachdigital.db.Tables.NOTIFICATION_DEFAULTS;

import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people chose, and what the coach chose for a client. */
@Repository
class ChoiceRepository {

    private final DSLContext sql;

    ChoiceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** By the kind's name: a kind may have gone since. */
    Map<String, Choice> own(AccountKey account) {
        return new HashMap<>(sql.select(
                        NOTIFICATION_CHOICES.KIND, NOTIFICATION_CHOICES.IN_APP, NOTIFICATION_CHOICES.MAILING)
                .from(NOTIFICATION_CHOICES)
                .where(NOTIFICATION_CHOICES.REALM.eq(account.realm().name()))
                .and(NOTIFICATION_CHOICES.ACCOUNT_ID.eq(account.id()))
                .fetchMap(row -> row.value1(), row -> new Choice(row.value2(), MailChoice.valueOf(row.value3()))));
    }

    /** By the kind's name: a kind may have gone since. */
    Map<String, Choice> byCoach(ClientId client) {
        return new HashMap<>(sql.select(
                        NOTIFICATION_DEFAULTS.KIND, NOTIFICATION_DEFAULTS.IN_APP, NOTIFICATION_DEFAULTS.MAILING)
                .from(NOTIFICATION_DEFAULTS)
                .where(NOTIFICATION_DEFAULTS.CLIENT_ID.eq(client.value()))
                .fetchMap(row -> row.value1(), row -> new Choice(row.value2(), MailChoice.valueOf(row.value3()))));
    }

    void choose(AccountKey account, NoticeKind kind, Choice choice) {
        sql.insertInto(NOTIFICATION_CHOICES)
                .set(NOTIFICATION_CHOICES.REALM, account.realm().name())
                .set(NOTIFICATION_CHOICES.ACCOUNT_ID, account.id())
                .set(NOTIFICATION_CHOICES.KIND, kind.name())
                .set(NOTIFICATION_CHOICES.IN_APP, choice.inApp())
                .set(NOTIFICATION_CHOICES.MAILING, choice.mail().name())
                .onDuplicateKeyUpdate()
                .set(NOTIFICATION_CHOICES.IN_APP, choice.inApp())
                .set(NOTIFICATION_CHOICES.MAILING, choice.mail().name())
                .execute();
    }

    void forget(AccountKey account, NoticeKind kind) {
        sql.deleteFrom(NOTIFICATION_CHOICES)
                .where(NOTIFICATION_CHOICES.REALM.eq(account.realm().name()))
                .and(NOTIFICATION_CHOICES.ACCOUNT_ID.eq(account.id()))
                .and(NOTIFICATION_CHOICES.KIND.eq(kind.name()))
                .execute();
    }

    void choose(ClientId client, NoticeKind kind, Choice choice) {
        sql.insertInto(NOTIFICATION_DEFAULTS)
                .set(NOTIFICATION_DEFAULTS.CLIENT_ID, client.value())
                .set(NOTIFICATION_DEFAULTS.KIND, kind.name())
                .set(NOTIFICATION_DEFAULTS.IN_APP, choice.inApp())
                .set(NOTIFICATION_DEFAULTS.MAILING, choice.mail().name())
                .onDuplicateKeyUpdate()
                .set(NOTIFICATION_DEFAULTS.IN_APP, choice.inApp())
                .set(NOTIFICATION_DEFAULTS.MAILING, choice.mail().name())
                .execute();
    }

    void forget(ClientId client, NoticeKind kind) {
        sql.deleteFrom(NOTIFICATION_DEFAULTS)
                .where(NOTIFICATION_DEFAULTS.CLIENT_ID.eq(client.value()))
                .and(NOTIFICATION_DEFAULTS.KIND.eq(kind.name()))
                .execute();
    }

    /** Lets what waits to be mailed follow a new choice: a mail that somebody has just declined is not sent. */
    void redirectWaiting(AccountKey account, NoticeKind kind, MailChoice mail) {
        var waiting = NOTIFICATIONS
                .REALM
                .eq(account.realm().name())
                .and(NOTIFICATIONS.ACCOUNT_ID.eq(account.id()))
                .and(NOTIFICATIONS.KIND.eq(kind.name()))
                .and(NOTIFICATIONS.MAIL_SINCE.isNotNull());
        if (mail == MailChoice.NONE) {
            sql.update(NOTIFICATIONS)
                    .setNull(NOTIFICATIONS.MAIL_SINCE)
                    .where(waiting)
                    .execute();
        } else {
            sql.update(NOTIFICATIONS)
                    .set(NOTIFICATIONS.MAILING, mail.name())
                    .where(waiting)
                    .execute();
        }
    }
}
