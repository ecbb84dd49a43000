package fr.coachdigital.notification.internal;

import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people are told; open to every caller, since whoever states a fact may tell it. */
@Component
class NoticeDesk implements Notices {

    private static final int LONGEST_ACTOR = 200;
    private static final int LONGEST_DETAIL = 500;

    /** The coach's pages about one client. */
    private static final Pattern CLIENT_PAGE = Pattern.compile("admin/(?:clients|messages)/([1-9]\\d{0,8})\\b.*");

    private final NoticeRepository notices;
    private final RecipientRepository recipients;
    private final Preferences preferences;
    private final LiveUpdates live;
    private final Clock clock;

    NoticeDesk(
            NoticeRepository notices,
            RecipientRepository recipients,
            Preferences preferences,
            LiveUpdates live,
            Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.preferences = preferences;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        for (Recipient recipient : recipients.open(notice.addressee())) {
            check(recipient, notice);
            Telling telling = telling(recipient, notice);
            if (!telling.isWanted()) continue;
            notices.tell(telling);
            live.publish(recipient.key().topic(), recipient.key().id());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(NoticeKind kind, Addressee addressee, Subject subject) {
        for (AccountKey account : recipients.keys(addressee)) {
            if (notices.settle(account, kind, subject, now())) live.publish(account.topic(), account.id());
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void amend(NoticeKind kind, Addressee addressee, Subject subject, String detail) {
        String words = PlainWords.of(detail, LONGEST_DETAIL).value();
        for (AccountKey account : recipients.keys(addressee)) {
            if (notices.amend(account, kind, subject, words)) live.publish(account.topic(), account.id());
        }
    }

    private static void check(Recipient recipient, Notice notice) {
        Realm realm = recipient.key().realm();
        if (!recipient.mayHear(notice.kind())) {
            throw new IllegalArgumentException(notice.kind() + " is not for " + realm);
        }
        if (Realm.ofPath("/" + notice.path()) != realm) {
            throw new IllegalArgumentException("A notice leads into the area of whom it is told");
        }
    }

    private Telling telling(Recipient recipient, Notice notice) {
        return new Telling(
                recipient.key(),
                notice.kind(),
                notice.subject(),
                about(recipient, notice),
                PlainWords.of(notice.actor(), LONGEST_ACTOR).value(),
                PlainWords.of(notice.detail(), LONGEST_DETAIL).value(),
                notice.path(),
                preferences.of(recipient, notice.kind()),
                now());
    }

    /** For a client their own record; for the coach the one that the subject or the page is about. */
    private @Nullable ClientId about(Recipient recipient, Notice notice) {
        if (recipient.client() != null) return recipient.client();
        return idOfClient(notice).map(ClientId::new).filter(recipients::exists).orElse(null);
    }

    private static Optional<Integer> idOfClient(Notice notice) {
        Subject subject = notice.subject();
        if (subject.type().equals("client") && subject.id() > 0 && subject.id() <= Integer.MAX_VALUE) {
            return Optional.of((int) subject.id());
        }
        Matcher page = CLIENT_PAGE.matcher(notice.path());
        return page.matches() ? Optional.of(Integer.valueOf(page.group(1))) : Optional.empty();
    }

    /** To the microsecond, as the table keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
