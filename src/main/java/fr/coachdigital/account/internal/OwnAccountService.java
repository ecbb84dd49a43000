package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountProfile;
import fr.coachdigital.account.OpenSession;
import fr.coachdigital.account.OwnAccount;
import fr.coachdigital.account.SignInEntry;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything here concerns the account of whoever calls; there is no id to give. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class OwnAccountService implements OwnAccount {

    private static final int MAX_NAME = 120;
    private static final int SHOWN_SIGN_INS = 20;

    private final Self self;
    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final OwnSessions sessions;
    private final OwnCredentials credentials;

    OwnAccountService(
            Self self,
            AccountRepository accounts,
            SignInRepository signIns,
            OwnSessions sessions,
            OwnCredentials credentials) {
        this.self = self;
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.credentials = credentials;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountProfile profile() {
        return self.profile();
    }

    @Override
    @Transactional
    public void rename(String displayName) {
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) throw new IllegalArgumentException("1 to 120 characters");
        StoredAccount account = self.account();
        accounts.rename(account.realm(), account.id(), name);
        self.refresh();
    }

    @Override
    @Transactional
    public void chooseLanguage(Language language) {
        StoredAccount account = self.account();
        accounts.setLanguage(account.realm(), account.id(), language);
        self.refresh();
    }

    @Override
    @Transactional
    public void chooseColorScheme(ColorScheme scheme) {
        StoredAccount account = self.account();
        accounts.setColorScheme(account.realm(), account.id(), scheme);
        self.refresh();
    }

    @Override
    @Transactional
    public void changeEmail(EmailAddress email, Secret currentPassword) {
        StoredAccount account = self.account();
        credentials.confirmForEmail(account, currentPassword);
        if (email.equals(account.email())) return;
        accounts.findByEmail(account.realm(), email)
                .ifPresentOrElse(
                        owner -> credentials.warnOwner(account, owner), () -> credentials.askToConfirm(account, email));
    }

    @Override
    @Transactional
    public void cancelEmailChange() {
        StoredAccount account = self.account();
        accounts.clearPendingEmail(account.realm(), account.id());
    }

    @Override
    @Transactional
    public void changePassword(Secret currentPassword, Secret newPassword) {
        StoredAccount account = self.account();
        credentials.confirm(account, currentPassword);
        credentials.change(account, newPassword, sessions.currentKey());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignInEntry> recentSignIns() {
        StoredAccount account = self.account();
        return signIns.latest(account.realm(), account.id(), SHOWN_SIGN_INS);
    }

    @Override
    public List<OpenSession> openSessions() {
        return sessions.list();
    }

    @Override
    public void endSession(String sessionKey) {
        sessions.end(sessionKey);
    }

    @Override
    public void endOtherSessions() {
        sessions.endOthers();
    }
}
