package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountPaths;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The e-mails about accounts. Links start with the configured address, never with what a request claims. */
@Component
class AccountMails {

    private final Mailer mailer;
    private final Texts texts;
    private final CoachProperties product;
    private final PracticeSettings practice;
    private final People people;

    AccountMails(Mailer mailer, Texts texts, CoachProperties product, PracticeSettings practice, People people) {
        this.mailer = mailer;
        this.texts = texts;
        this.product = product;
        this.practice = practice;
        this.people = people;
    }

    URI invitationLink(SecretToken token) {
        return product.link(AccountPaths.invitation(token.value().reveal()));
    }

    void invitation(Invitee invitee, SecretToken token) {
        Language language = invitee.language();
        String name = invitee.firstName().isBlank() ? invitee.displayName() : invitee.firstName();
        mailer.queue(new Mail(
                "invitation",
                Objects.requireNonNull(invitee.email()),
                invitee.displayName(),
                invitee.id(),
                language,
                texts.get(language, "mail.account.invitation.subject"),
                List.of(
                        texts.get(language, "mail.account.hello", name),
                        texts.get(
                                language,
                                "mail.account.invitation.text",
                                practice.current().signature()),
                        texts.get(language, "mail.account.invitation.next")),
                new MailButton(texts.get(language, "mail.account.invitation.button"), invitationLink(token), true),
                List.of(texts.get(language, "mail.account.invitation.closing"))));
    }

    void passwordReset(StoredAccount account, SecretToken token) {
        URI link = product.link(
                AccountPaths.reset(account.realm()) + "/" + token.value().reveal());
        send(account, "password-reset", account.email(), link);
    }

    void passwordChanged(StoredAccount account) {
        send(account, "password-changed", account.email(), null);
    }

    void confirmEmail(StoredAccount account, EmailAddress address, SecretToken token) {
        URI link = product.link(
                AccountPaths.confirmEmail(account.realm(), token.value().reveal()));
        send(account, "email-confirm", address, "", link);
    }

    void emailChanged(StoredAccount formerly) {
        send(formerly, "email-changed", formerly.email(), null);
    }

    void emailInUse(StoredAccount owner) {
        send(owner, "email-in-use", owner.email(), null);
    }

    private void send(StoredAccount account, String kind, EmailAddress to, @Nullable URI secretLink) {
        send(account, kind, to, people.nameOf(account), secretLink);
    }

    /** @param name empty where the mail may reach a stranger, to whom nobody shall write in the practice's name */
    private void send(StoredAccount account, String kind, EmailAddress to, String name, @Nullable URI secretLink) {
        Language language = people.languageOf(account);
        String key = "mail.account." + kind;
        mailer.queue(new Mail(
                kind,
                to,
                name,
                account.realm() == Realm.CLIENT ? account.clientId() : null,
                language,
                texts.get(language, key + ".subject"),
                List.of(
                        name.isEmpty()
                                ? texts.get(language, "mail.account.hello.plain")
                                : texts.get(language, "mail.account.hello", name),
                        texts.get(language, key + ".text")),
                secretLink == null ? null : new MailButton(texts.get(language, key + ".button"), secretLink, true),
                List.of(texts.get(language, key + ".closing"))));
    }
}
