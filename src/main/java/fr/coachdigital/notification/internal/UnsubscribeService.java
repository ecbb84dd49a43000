package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.Unsubscribing;
import fr.coachdigital.notification.Unsubscription;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Roles;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: the sealed link is the right, and stopping a mail must not ask for a password (RFC 8058). */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class UnsubscribeService implements Unsubscribing {

    private final UnsubscribeLinks links;
    private final RecipientRepository recipients;
    private final Preferences preferences;

    UnsubscribeService(UnsubscribeLinks links, RecipientRepository recipients, Preferences preferences) {
        this.links = links;
        this.recipients = recipients;
        this.preferences = preferences;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unsubscription> find(String token) {
        return links.open(token)
                .flatMap(right -> recipients.find(right.account()).map(recipient -> what(recipient, right)));
    }

    @Override
    @Transactional
    public Optional<Unsubscription> stop(String token) {
        return links.open(token)
                .flatMap(right -> recipients.find(right.account()).map(recipient -> {
                    Unsubscription stopped = what(recipient, right);
                    stopped.kinds().forEach(kind -> preferences.stopMails(recipient, kind));
                    return stopped;
                }));
    }

    private static Unsubscription what(Recipient recipient, UnsubscribeLinks.Right right) {
        return new Unsubscription(
                recipient.key().realm(),
                masked(recipient.email().value()),
                right.kinds().stream()
                        .filter(NoticeKind::isMailChosen)
                        .filter(recipient::mayHear)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Enough to know the own address by, too little to learn a stranger's from a forwarded mail. */
    private static String masked(String email) {
        int at = email.lastIndexOf('@');
        return email.charAt(0) + "***" + email.substring(at);
    }
}
