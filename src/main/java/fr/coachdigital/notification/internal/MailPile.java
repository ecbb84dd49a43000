package fr.coachdigital.notification.internal;

import fr.coachdigital.mail.Mailer;
import fr.coachdigital.notification.MailChoice;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for one person becomes one mail, in one transaction: both happen or neither does, on however many nodes. */
@Component
class MailPile {

    private final WaitingRepository waiting;
    private final RecipientRepository recipients;
    private final NoticeMails mails;
    private final Mailer mailer;
    private final Clock clock;

    MailPile(WaitingRepository waiting, RecipientRepository recipients, NoticeMails mails, Mailer mailer, Clock clock) {
        this.waiting = waiting;
        this.recipients = recipients;
        this.mails = mails;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** @param since how old the oldest must be for a mail; when another node has just written it, nothing happens */
    @Transactional
    public void mail(AccountKey account, MailChoice how, Instant since) {
        List<WaitingNotice> pile = waiting.claim(account, how).stream()
                .filter(notice -> how == MailChoice.AT_ONCE || !notice.since().isAfter(since))
                .toList();
        if (pile.isEmpty() || pile.getFirst().since().isAfter(since)) return;
        recipients
                .find(account)
                .ifPresentOrElse(
                        recipient -> {
                            mailer.queue(mails.write(recipient, how, pile));
                            waiting.markMailed(pile, now());
                        },
                        () -> waiting.forget(pile));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
