package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountPaths;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import java.net.URI;
import org.springframework.stereotype.Component;

/** What is told of accounts: to the coach how a client comes in, to a person what changed in their own account. */
@Component
class AccountNews {

    private final Notices notices;
    private final AccountMails mails;
    private final People people;
    private final Texts texts;

    AccountNews(Notices notices, AccountMails mails, People people, Texts texts) {
        this.notices = notices;
        this.mails = mails;
        this.people = people;
        this.texts = texts;
    }

    /** Also mails the link. */
    void invited(Invitee client, SecretToken token) {
        mails.invitation(client, token);
        settleRequest(client.id());
    }

    URI linkMade(Invitee client, SecretToken token) {
        settleRequest(client.id());
        return mails.invitationLink(token);
    }

    void accepted(Invitee client) {
        settleRequest(client.id());
        tellCoach(NoticeKind.INVITATION_ACCEPTED, client);
    }

    void askedAgain(Invitee client) {
        tellCoach(NoticeKind.INVITATION_ASKED, client);
    }

    /** Also mails it, as the safety of the account needs. */
    void passwordChanged(StoredAccount account) {
        mails.passwordChanged(account);
        changed(account, "mail.account.password-changed.subject");
    }

    /**
     * Also mails it to the former address, as the safety of the account needs.
     *
     * @param formerly the account with the address that no longer counts
     */
    void emailChanged(StoredAccount formerly) {
        mails.emailChanged(formerly);
        changed(formerly, "mail.account.email-changed.subject");
    }

    /** The client has a new link, or needs none any more. */
    private void settleRequest(ClientId client) {
        notices.settle(NoticeKind.INVITATION_ASKED, Addressee.coach(), subject(client));
    }

    private void tellCoach(NoticeKind kind, Invitee client) {
        notices.tell(new Notice(
                kind,
                Addressee.coach(),
                subject(client.id()),
                client.displayName(),
                "",
                "admin/clients/" + client.id().value()));
    }

    private void changed(StoredAccount account, String what) {
        notices.tell(new Notice(
                NoticeKind.ACCOUNT_CHANGED,
                Addressee.account(account.realm(), account.id()),
                new Subject("account", account.id()),
                "",
                texts.get(people.languageOf(account), what),
                account.realm() == Realm.COACH ? AccountPaths.ADMIN_ACCOUNT : AccountPaths.PORTAL_ACCOUNT));
    }

    private static Subject subject(ClientId client) {
        return new Subject("client", client.value());
    }
}
