package fr.coachdigital.account.internal;

import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.PortalPreview;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SessionIdentity;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** "Voir comme le client": that nothing is changed meanwhile is seen to below, where transactions and statements begin. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class PortalPreviewService implements PortalPreview {

    private final CurrentUser currentUser;
    private final SessionIdentity identity;
    private final InvitationDesk desk;
    private final AccountRepository accounts;
    private final People people;

    PortalPreviewService(
            CurrentUser currentUser,
            SessionIdentity identity,
            InvitationDesk desk,
            AccountRepository accounts,
            People people) {
        this.currentUser = currentUser;
        this.identity = identity;
        this.desk = desk;
        this.accounts = accounts;
        this.people = people;
    }

    /** The session changes only once the note of it is written for good. */
    @Override
    @PreAuthorize(Roles.IS_COACH)
    @Transactional
    public void enter(ClientId client) {
        Invitee invitee = desk.invitee(client);
        SignedIn coach = currentUser.get();
        desk.noteQuietly("portal.viewed-as-client", client);
        SignedIn looking = new SignedIn(
                Realm.CLIENT,
                coach.accountId(),
                client,
                addressOf(invitee).orElse(coach.email()),
                invitee.displayName(),
                coach.language(),
                coach.colorScheme(),
                coach.credential(),
                true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                identity.become(looking);
            }
        });
    }

    /** What the client would see as theirs. */
    private Optional<EmailAddress> addressOf(Invitee invitee) {
        return accounts.findByClient(invitee.id())
                .map(StoredAccount::email)
                .or(() -> Optional.ofNullable(invitee.email()));
    }

    @Override
    @Transactional(readOnly = true)
    public void leave() {
        SignedIn person = currentUser.get();
        if (!person.preview()) return;
        identity.become(accounts.findById(Realm.COACH, person.accountId())
                .filter(StoredAccount::canSignIn)
                .map(people::signedIn)
                .map(coach -> coach.withCredential(person.credential()))
                .orElseThrow(() -> new AccessDeniedException("The coach account is closed")));
    }
}
