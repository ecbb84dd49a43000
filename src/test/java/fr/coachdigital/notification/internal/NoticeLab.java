package fr.coachdigital.notification.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;

import fr.coachdigital.account.Presence;
import fr.coachdigital.db.tables.records.NotificationsRecord;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SystemCaller;
import fr.coachdigital.shared.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells as a feature would, and makes the round of mails with a say in who is here. */
public final class NoticeLab {

    private final ApplicationContext application;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Set<AccountKey> here = new HashSet<>();

    public NoticeLab(ApplicationContext application) {
        this.application = application;
        this.transaction = application.getBean(TransactionTemplate.class);
        this.sql = application.getBean(DSLContext.class);
    }

    /** A client wrote to the coach. */
    public void written(ClientId client, String actor, String detail) {
        tell(new Notice(
                NoticeKind.MESSAGE_RECEIVED,
                Addressee.coach(),
                conversation(client),
                actor,
                detail,
                "admin/messages/" + client.value()));
    }

    /** The coach wrote to a client. */
    public void answered(ClientId client, String detail) {
        tell(new Notice(
                NoticeKind.MESSAGE_RECEIVED,
                Addressee.client(client),
                conversation(client),
                "Camille Laurent",
                detail,
                "client/messages"));
    }

    public void accepted(ClientId client, String name) {
        tell(new Notice(
                NoticeKind.INVITATION_ACCEPTED,
                Addressee.coach(),
                new Subject("client", client.value()),
                name,
                "",
                "admin/clients/" + client.value()));
    }

    public void tell(Notice notice) {
        Notices notices = application.getBean(Notices.class);
        transaction.executeWithoutResult(status -> notices.tell(notice));
    }

    public void settle(NoticeKind kind, Addressee addressee, Subject subject) {
        Notices notices = application.getBean(Notices.class);
        transaction.executeWithoutResult(status -> notices.settle(kind, addressee, subject));
    }

    void amend(ClientId client, String detail) {
        Notices notices = application.getBean(Notices.class);
        transaction.executeWithoutResult(
                status -> notices.amend(NoticeKind.MESSAGE_RECEIVED, Addressee.coach(), conversation(client), detail));
    }

    public static Subject conversation(ClientId client) {
        return new Subject("conversation", client.value());
    }

    public List<NotificationsRecord> rows() {
        return sql.selectFrom(NOTIFICATIONS).orderBy(NOTIFICATIONS.ID).fetch();
    }

    public NotificationsRecord row() {
        return sql.selectFrom(NOTIFICATIONS).fetchSingle();
    }

    /** The account has a page in sight, or none any more. */
    void here(Realm realm, int account, boolean is) {
        AccountKey key = new AccountKey(realm, account);
        if (is) here.add(key);
        else here.remove(key);
    }

    int accountOf(ClientId client) {
        return sql.select(CLIENT_USERS.ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .fetchSingle(CLIENT_USERS.ID);
    }

    /** One round of mails, as the schedule makes it. */
    public void round() {
        new MailRound(
                        application.getBean(WaitingRepository.class),
                        application.getBean(MailPile.class),
                        new WhoIsHere(Set.copyOf(here)),
                        application.getBean(SystemCaller.class),
                        application.getBean(Clock.class))
                .make();
    }

    private record WhoIsHere(Set<AccountKey> here) implements Presence {

        @Override
        public boolean isHere(Realm realm, int accountId) {
            return here.contains(new AccountKey(realm, accountId));
        }

        @Override
        public boolean isHere(ClientId client) {
            return false;
        }

        @Override
        public boolean isCoachHere() {
            return here.stream().anyMatch(key -> key.realm() == Realm.COACH);
        }

        @Override
        public Optional<Instant> lastSeen(ClientId client) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> coachLastSeen() {
            return Optional.empty();
        }
    }
}
