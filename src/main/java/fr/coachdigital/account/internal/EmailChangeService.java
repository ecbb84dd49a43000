package fr.coachdigital.account.internal;

import fr.coachdigital.account.EmailChange;
import fr.coachdigital.account.EmailTaken;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: the link is opened from the new mailbox, perhaps on another device. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class EmailChangeService implements EmailChange {

    private final AccountRepository accounts;
    private final AccountNews news;
    private final Clock clock;

    EmailChangeService(AccountRepository accounts, AccountNews news, Clock clock) {
        this.accounts = accounts;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void confirm(Realm realm, String token) {
        String hash = SecretToken.hashOf(token);
        StoredAccount formerly = accounts.findByPendingEmailToken(realm, hash, clock.instant())
                .filter(StoredAccount::canSignIn)
                .orElseThrow(LinkDead::new);
        try {
            if (!accounts.confirmPendingEmail(realm, formerly.id(), hash)) throw new LinkDead();
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new EmailTaken();
        }
        news.emailChanged(formerly);
    }
}
