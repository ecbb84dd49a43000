package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of notifications, as those who tell and settle see it. */
@Repository
class NoticeRepository {

    private static final byte OPEN = 1;

    private final DSLContext sql;

    NoticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Adds to the open row of the subject, else makes one. The update comes first, since a refused insert costs a number
     * and a lock; of those who insert at once, one does and the others add to it.
     */
    void tell(Telling telling) {
        Map<Field<?>, Object> growth = growth(telling);
        int added = sql.update(NOTIFICATIONS)
                .set(growth)
                .where(isOf(telling.account(), telling.kind(), telling.subject()))
                .and(NOTIFICATIONS.OPEN_KEY.eq(OPEN))
                .execute();
        if (added > 0) return;
        sql.insertInto(NOTIFICATIONS)
                .set(NOTIFICATIONS.REALM, telling.account().realm().name())
                .set(NOTIFICATIONS.ACCOUNT_ID, telling.account().id())
                .set(NOTIFICATIONS.KIND, telling.kind().name())
                .set(NOTIFICATIONS.SUBJECT_TYPE, telling.subject().type())
                .set(NOTIFICATIONS.SUBJECT_ID, telling.subject().id())
                .set(NOTIFICATIONS.OPEN_KEY, OPEN)
                .set(
                        NOTIFICATIONS.CLIENT_ID,
                        telling.about() == null ? null : telling.about().value())
                .set(NOTIFICATIONS.ACTOR_NAME, telling.actor())
                .set(NOTIFICATIONS.DETAIL, telling.detail())
                .set(NOTIFICATIONS.PATH, telling.path())
                .set(NOTIFICATIONS.IN_APP, telling.choice().inApp())
                .set(NOTIFICATIONS.FIRST_AT, telling.at())
                .set(NOTIFICATIONS.LATEST_AT, telling.at())
                .set(NOTIFICATIONS.MAILING, telling.choice().mail().name())
                .set(NOTIFICATIONS.MAIL_SINCE, mailSince(telling))
                .onDuplicateKeyUpdate()
                .set(growth)
                .execute();
    }

    /**
     * What more of the same changes. MariaDB assigns from left to right: the mail's way comes before the moment it waits
     * since. What a mail has told of lately is not mailed again while it stays unread; later, a new wait begins.
     */
    private static Map<Field<?>, Object> growth(Telling telling) {
        Condition mailedLately = NOTIFICATIONS.MAILED_AT.ge(telling.at().minus(MailPlan.REST));
        Map<Field<?>, Object> growth = new LinkedHashMap<>();
        growth.put(NOTIFICATIONS.OCCURRENCES, NOTIFICATIONS.OCCURRENCES.plus(1));
        growth.put(NOTIFICATIONS.ACTOR_NAME, telling.actor());
        growth.put(NOTIFICATIONS.DETAIL, telling.detail());
        growth.put(NOTIFICATIONS.PATH, telling.path());
        growth.put(NOTIFICATIONS.LATEST_AT, telling.at());
        if (telling.choice().inApp()) growth.put(NOTIFICATIONS.IN_APP, true);
        growth.put(
                NOTIFICATIONS.MAILING,
                when(mailedLately, NOTIFICATIONS.MAILING)
                        .otherwise(val(telling.choice().mail().name(), NOTIFICATIONS.MAILING)));
        growth.put(
                NOTIFICATIONS.MAIL_SINCE,
                when(mailedLately, val(null, NOTIFICATIONS.MAIL_SINCE))
                        .otherwise(
                                mailSince(telling) == null
                                        ? val(null, NOTIFICATIONS.MAIL_SINCE)
                                        : coalesce(
                                                NOTIFICATIONS.MAIL_SINCE,
                                                val(telling.at(), NOTIFICATIONS.MAIL_SINCE))));
        return growth;
    }

    private static @Nullable Instant mailSince(Telling telling) {
        return telling.choice().mail() == MailChoice.NONE ? null : telling.at();
    }

    /** @return whether there was anything to settle */
    boolean settle(AccountKey account, NoticeKind kind, Subject subject, Instant now) {
        return sql.update(NOTIFICATIONS)
                        .set(NOTIFICATIONS.DONE_AT, now)
                        .setNull(NOTIFICATIONS.OPEN_KEY)
                        .setNull(NOTIFICATIONS.MAIL_SINCE)
                        .where(isOf(account, kind, subject))
                        .and(NOTIFICATIONS.DONE_AT.isNull())
                        .execute()
                > 0;
    }

    /** @return whether there was an open row to amend */
    boolean amend(AccountKey account, NoticeKind kind, Subject subject, String detail) {
        return sql.update(NOTIFICATIONS)
                        .set(NOTIFICATIONS.DETAIL, detail)
                        .where(isOf(account, kind, subject))
                        .and(NOTIFICATIONS.OPEN_KEY.eq(OPEN))
                        .execute()
                > 0;
    }

    private static Condition isOf(AccountKey account, NoticeKind kind, Subject subject) {
        return NOTIFICATIONS
                .REALM
                .eq(account.realm().name())
                .and(NOTIFICATIONS.ACCOUNT_ID.eq(account.id()))
                .and(NOTIFICATIONS.KIND.eq(kind.name()))
                .and(NOTIFICATIONS.SUBJECT_TYPE.eq(subject.type()))
                .and(NOTIFICATIONS.SUBJECT_ID.eq(subject.id()));
    }

    void deleteToldBefore(Instant time) {
        sql.deleteFrom(NOTIFICATIONS).where(NOTIFICATIONS.LATEST_AT.lt(time)).execute();
    }

    void deleteDealtWithBefore(Instant time) {
        sql.deleteFrom(NOTIFICATIONS)
                .where(NOTIFICATIONS.LATEST_AT.lt(time))
                .and(coalesce(NOTIFICATIONS.DONE_AT, NOTIFICATIONS.READ_AT).lt(time))
                .execute();
    }
}
