package fr.coachdigital.notification.internal;

import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the one mail that tells of all that waits. */
@Component
class NoticeMails {

    /** More than fits on a phone without scrolling says nothing more. */
    private static final int MOST_NAMED = 10;

    private final Texts texts;
    private final CoachProperties product;
    private final UnsubscribeLinks links;

    NoticeMails(Texts texts, CoachProperties product, UnsubscribeLinks links) {
        this.texts = texts;
        this.product = product;
        this.links = links;
    }

    /** @param waiting at least one */
    Mail write(Recipient to, MailChoice how, List<WaitingNotice> waiting) {
        Language language = to.language();
        boolean one = waiting.size() == 1;
        WaitingNotice first = waiting.getFirst();
        return new Mail(
                how == MailChoice.DIGEST ? "digest" : "notification",
                to.email(),
                to.name(),
                one ? first.client() : to.client(),
                language,
                one ? sentence(language, first) : texts.get(language, "notification.mail.subject", waiting.size()),
                paragraphs(to, how, waiting),
                new MailButton(
                        texts.get(language, "notification.mail.button." + (one ? "one" : "many")),
                        product.link("/"
                                + (one
                                        ? first.path()
                                        : NotificationPaths.list(to.key().realm()))),
                        false),
                List.of(texts.get(language, "notification.mail.why")),
                links.of(to.key(), kinds(waiting)));
    }

    private List<String> paragraphs(Recipient to, MailChoice how, List<WaitingNotice> waiting) {
        Language language = to.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(language, "notification.mail.hello", to.name()));
        if (how == MailChoice.DIGEST) paragraphs.add(texts.get(language, "notification.mail.digest"));
        waiting.stream()
                .limit(MOST_NAMED)
                .map(notice -> words(language, notice))
                .forEach(paragraphs::add);
        int more = waiting.size() - MOST_NAMED;
        if (more > 0) paragraphs.add(texts.get(language, "notification.mail.more", more));
        return paragraphs;
    }

    private String words(Language language, WaitingNotice notice) {
        String sentence = texts.get(language, "notification.mail.item", sentence(language, notice));
        return notice.detail().isEmpty() ? sentence : sentence + "\n" + notice.detail();
    }

    private String sentence(Language language, WaitingNotice notice) {
        String form = notice.occurrences() == 1 ? ".one" : ".many";
        return texts.get(language, "notice." + notice.kind() + form, notice.actor(), notice.occurrences());
    }

    private static Set<NoticeKind> kinds(List<WaitingNotice> waiting) {
        return waiting.stream()
                .map(WaitingNotice::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }
}
