package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.jooq.impl.DSL.noCondition;

import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.notification.NotificationId;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The table of notifications, as one reader sees it: every query carries whose they are. */
@Repository
class NotificationRepository {

    private static final byte OPEN = 1;

    private final DSLContext sql;

    NotificationRepository(DSLContext sql) {
        this.sql = sql;
    }

    int unreadCount(AccountKey reader) {
        return sql.fetchCount(NOTIFICATIONS, isSeenBy(reader).and(NOTIFICATIONS.READ_AT.isNull()));
    }

    List<NotificationRow> page(AccountKey reader, NotificationFilter filter, int offset, int limit) {
        return sql.select(
                        NOTIFICATIONS.ID,
                        NOTIFICATIONS.KIND,
                        NOTIFICATIONS.ACTOR_NAME,
                        NOTIFICATIONS.DETAIL,
                        NOTIFICATIONS.OCCURRENCES,
                        NOTIFICATIONS.LATEST_AT,
                        NOTIFICATIONS.READ_AT,
                        NOTIFICATIONS.CLIENT_ID)
                .from(NOTIFICATIONS)
                .where(isSeenBy(reader))
                .and(filter.unreadOnly() ? NOTIFICATIONS.READ_AT.isNull() : noCondition())
                .and(
                        filter.kind() == null
                                ? noCondition()
                                : NOTIFICATIONS.KIND.eq(filter.kind().name()))
                .orderBy(NOTIFICATIONS.LATEST_AT.desc(), NOTIFICATIONS.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new NotificationRow(
                        new NotificationId(row.value1()),
                        NoticeKind.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7() != null,
                        row.value8() == null ? null : new ClientId(row.value8())));
    }

    Optional<String> path(AccountKey reader, NotificationId id) {
        return sql.select(NOTIFICATIONS.PATH)
                .from(NOTIFICATIONS)
                .where(isSeenBy(reader))
                .and(NOTIFICATIONS.ID.eq(id.value()))
                .fetchOptional(NOTIFICATIONS.PATH);
    }

    /** What is read is mailed no more, and more of the same starts a new row. */
    boolean markRead(AccountKey reader, NotificationId id, Instant now) {
        return markRead(isSeenBy(reader).and(NOTIFICATIONS.ID.eq(id.value())), now) > 0;
    }

    boolean markAllRead(AccountKey reader, Instant now) {
        return markRead(isSeenBy(reader), now) > 0;
    }

    private int markRead(Condition which, Instant now) {
        return sql.update(NOTIFICATIONS)
                .set(NOTIFICATIONS.READ_AT, now)
                .setNull(NOTIFICATIONS.OPEN_KEY)
                .setNull(NOTIFICATIONS.MAIL_SINCE)
                .where(which)
                .and(NOTIFICATIONS.READ_AT.isNull())
                .execute();
    }

    /** More of the same adds to it again, unless another row about the subject is open already. */
    boolean markUnread(AccountKey reader, NotificationId id) {
        Condition which = isSeenBy(reader).and(NOTIFICATIONS.ID.eq(id.value())).and(NOTIFICATIONS.READ_AT.isNotNull());
        try {
            return sql.update(NOTIFICATIONS)
                            .setNull(NOTIFICATIONS.READ_AT)
                            .setNull(NOTIFICATIONS.MAILED_AT)
                            .set(NOTIFICATIONS.OPEN_KEY, OPEN)
                            .where(which)
                            .execute()
                    > 0;
        } catch (DuplicateKeyException anotherIsOpen) {
            return sql.update(NOTIFICATIONS)
                            .setNull(NOTIFICATIONS.READ_AT)
                            .where(which)
                            .execute()
                    > 0;
        }
    }

    private static Condition isSeenBy(AccountKey reader) {
        return NOTIFICATIONS
                .REALM
                .eq(reader.realm().name())
                .and(NOTIFICATIONS.ACCOUNT_ID.eq(reader.id()))
                .and(NOTIFICATIONS.IN_APP.isTrue())
                .and(NOTIFICATIONS.DONE_AT.isNull());
    }
}
