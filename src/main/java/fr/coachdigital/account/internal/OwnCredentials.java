package fr.coachdigital.account.internal;

import fr.coachdigital.account.PasswordChanged;
import fr.coachdigital.account.WrongPassword;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Secret;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What of an account asks for its password again. */
@Component
class OwnCredentials {

    static final Duration CONFIRMATION_LIFE = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final PasswordCheck check;
    private final NewPasswords newPasswords;
    private final AccountMails mails;
    private final ApplicationEventPublisher events;

    OwnCredentials(
            AccountRepository accounts,
            PasswordCheck check,
            NewPasswords newPasswords,
            AccountMails mails,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.check = check;
        this.newPasswords = newPasswords;
        this.mails = mails;
        this.events = events;
    }

    /** @throws WrongPassword when it is not the account's, or was asked too often */
    void confirm(StoredAccount account, Secret password) {
        check.confirm(account, password);
    }

    /** Also keeps a client from finding out, address by address, who else is one. */
    void confirmForEmail(StoredAccount account, Secret password) {
        check.confirm(account, password);
        check.limitAddresses(account);
    }

    void askToConfirm(StoredAccount account, EmailAddress email) {
        mails.confirmEmail(account, email, pending(account, email));
    }

    /** Looks to who asks as if the address were free: only its owner learns that somebody wanted it. */
    void warnOwner(StoredAccount account, StoredAccount owner) {
        pending(account, owner.email());
        mails.emailInUse(owner);
    }

    private SecretToken pending(StoredAccount account, EmailAddress email) {
        SecretToken token = SecretToken.random();
        accounts.setPendingEmail(
                account.realm(), account.id(), email, token.hash(), check.now().plus(CONFIRMATION_LIFE));
        return token;
    }

    void change(StoredAccount account, Secret password, String keptSession) {
        newPasswords.check(account, password);
        newPasswords.set(account, password);
        events.publishEvent(new PasswordChanged(account.realm(), account.id(), keptSession));
    }
}
