package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxMail;
import fr.coachdigital.mail.SecretLinkState;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Sealing;
import org.springframework.stereotype.Component;

/** What the coach may see of a mail: a link that opens an account only where nothing but the coach can pass it on. */
@Component
class OutboxPreview {

    private final Sealing sealing;
    private final Texts texts;
    private final CurrentUser currentUser;

    OutboxPreview(Sealing sealing, Texts texts, CurrentUser currentUser) {
        this.sealing = sealing;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    OutboxMail of(StoredMail mail) {
        SecretLinkState link = linkState(mail);
        RenderedBodies bodies = shown(mail, link);
        return new OutboxMail(
                mail.row(),
                mail.messageId(),
                mail.fromEmail(),
                mail.fromName(),
                mail.replyTo(),
                bodies.html(),
                bodies.text(),
                link,
                mail.failure(),
                mail.serverAnswer(),
                mail.sentAt());
    }

    private static SecretLinkState linkState(StoredMail mail) {
        if (!mail.holdsSecretLink()) return SecretLinkState.NONE;
        if (mail.sealedLink() == null) return SecretLinkState.WIPED;
        return mail.state() == MailState.KEPT ? SecretLinkState.SHOWN : SecretLinkState.SEALED;
    }

    private RenderedBodies shown(StoredMail mail, SecretLinkState state) {
        LinkPlaceholder placeholder = LinkPlaceholder.of(mail.messageId());
        return switch (state) {
            case NONE -> mail.bodies();
            case SHOWN -> withLink(mail, placeholder);
            case SEALED -> withWords(mail, placeholder, "mail.body.linkSealed");
            case WIPED -> withWords(mail, placeholder, "mail.body.linkWiped");
        };
    }

    private RenderedBodies withLink(StoredMail mail, LinkPlaceholder placeholder) {
        SealedLink sealed = mail.sealedLink();
        if (sealed == null) throw new IllegalStateException("The link of this mail was wiped");
        String link = sealed.open(placeholder, sealing);
        RenderedBodies bodies = mail.bodies();
        return new RenderedBodies(
                placeholder.replaceIn(bodies.html(), link), placeholder.replaceIn(bodies.text(), link));
    }

    private RenderedBodies withWords(StoredMail mail, LinkPlaceholder placeholder, String key) {
        String words = texts.get(currentUser.get().language(), key);
        RenderedBodies bodies = mail.bodies();
        return new RenderedBodies(
                placeholder.removeFrom(bodies.html(), words), placeholder.replaceIn(bodies.text(), words));
    }
}
