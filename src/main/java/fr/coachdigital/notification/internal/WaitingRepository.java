package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;

import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of notifications, as the mails see it: unread, not settled, and not mailed yet. */
@Repository
class WaitingRepository {

    private final DSLContext sql;

    WaitingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** For whom something waits since this moment or longer. */
    List<AccountKey> accounts(MailChoice mail, Instant since) {
        return sql.selectDistinct(NOTIFICATIONS.REALM, NOTIFICATIONS.ACCOUNT_ID)
                .from(NOTIFICATIONS)
                .where(waits(mail))
                .and(NOTIFICATIONS.MAIL_SINCE.le(since))
                .orderBy(NOTIFICATIONS.REALM, NOTIFICATIONS.ACCOUNT_ID)
                .fetch(row -> new AccountKey(Realm.valueOf(row.value1()), row.value2()));
    }

    /** All that waits for the account, oldest first, locked; what another node has locked is its own to mail. */
    List<WaitingNotice> claim(AccountKey account, MailChoice mail) {
        return sql.select(
                        NOTIFICATIONS.ID,
                        NOTIFICATIONS.KIND,
                        NOTIFICATIONS.ACTOR_NAME,
                        NOTIFICATIONS.DETAIL,
                        NOTIFICATIONS.OCCURRENCES,
                        NOTIFICATIONS.PATH,
                        NOTIFICATIONS.CLIENT_ID,
                        NOTIFICATIONS.MAIL_SINCE)
                .from(NOTIFICATIONS)
                .where(waits(mail))
                .and(NOTIFICATIONS.REALM.eq(account.realm().name()))
                .and(NOTIFICATIONS.ACCOUNT_ID.eq(account.id()))
                .orderBy(NOTIFICATIONS.MAIL_SINCE, NOTIFICATIONS.ID)
                .forUpdate()
                .skipLocked()
                .fetch(row -> new WaitingNotice(
                        row.value1(),
                        NoticeKind.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() == null ? null : new ClientId(row.value7()),
                        row.value8()));
    }

    /** What only mails tell of is done with its mail, so that more of the same is told anew. */
    void markMailed(Collection<WaitingNotice> told, Instant now) {
        sql.update(NOTIFICATIONS)
                .set(NOTIFICATIONS.MAILED_AT, now)
                .setNull(NOTIFICATIONS.MAIL_SINCE)
                .where(NOTIFICATIONS.ID.in(ids(told)))
                .execute();
        sql.update(NOTIFICATIONS)
                .set(NOTIFICATIONS.DONE_AT, now)
                .setNull(NOTIFICATIONS.OPEN_KEY)
                .where(NOTIFICATIONS.ID.in(ids(told)))
                .and(NOTIFICATIONS.IN_APP.isFalse())
                .execute();
    }

    /** Nobody is there to be written to. */
    void forget(Collection<WaitingNotice> told) {
        sql.update(NOTIFICATIONS)
                .setNull(NOTIFICATIONS.MAIL_SINCE)
                .where(NOTIFICATIONS.ID.in(ids(told)))
                .execute();
    }

    private static List<Long> ids(Collection<WaitingNotice> notices) {
        return notices.stream().map(WaitingNotice::id).toList();
    }

    private static Condition waits(MailChoice mail) {
        return NOTIFICATIONS
                .MAILING
                .eq(mail.name())
                .and(NOTIFICATIONS.MAIL_SINCE.isNotNull())
                .and(NOTIFICATIONS.READ_AT.isNull())
                .and(NOTIFICATIONS.DONE_AT.isNull());
    }
}
