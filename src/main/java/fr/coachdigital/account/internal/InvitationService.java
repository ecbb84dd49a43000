package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountClosed;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.account.ClientAccount;
import fr.coachdigital.account.InvitationRefused;
import fr.coachdigital.account.InvitationRefused.Reason;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import java.net.URI;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coach's side of invitations and of clients' accounts. */
@Service
@PreAuthorize(Roles.IS_COACH)
class InvitationService implements Invitations {

    private final InvitationDesk desk;
    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final AccountNews news;
    private final ApplicationEventPublisher events;

    InvitationService(
            InvitationDesk desk,
            InvitationRepository invitations,
            AccountRepository accounts,
            AccountNews news,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.invitations = invitations;
        this.accounts = accounts;
        this.news = news;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public ClientAccount accountOf(ClientId client) {
        return invitations
                .accountOf(client)
                .orElseGet(() -> new ClientAccount(client, AccountState.NOT_INVITED, "", null, null, null, null));
    }

    @Override
    @Transactional
    public void invite(ClientId client) {
        Invitee invitee = desk.invitee(client);
        news.invited(invitee, desk.newLink(invitee));
        desk.note("invitation.sent", client);
    }

    @Override
    @Transactional
    public URI createLink(ClientId client) {
        Invitee invitee = desk.invitee(client);
        SecretToken token = desk.newLink(invitee);
        desk.note("invitation.link-copied", client);
        return news.linkMade(invitee, token);
    }

    @Override
    @Transactional
    public void revoke(ClientId client) {
        if (invitations.revoke(client, desk.now())) desk.note("invitation.revoked", client);
    }

    @Override
    @Transactional
    public void deactivate(ClientId client) {
        setActive(client, false);
        desk.note("account.deactivated", client);
    }

    @Override
    @Transactional
    public void reactivate(ClientId client) {
        setActive(client, true);
        desk.note("account.reactivated", client);
    }

    @Override
    @Transactional
    public void endSessions(ClientId client) {
        events.publishEvent(new AccountClosed(Realm.CLIENT, account(client).id()));
        desk.note("account.signed-out", client);
    }

    private void setActive(ClientId client, boolean active) {
        StoredAccount account = account(client);
        accounts.setActive(Realm.CLIENT, account.id(), active);
        if (!active) events.publishEvent(new AccountClosed(Realm.CLIENT, account.id()));
    }

    /** An account somebody has chosen a password for; before that there is only an invitation. */
    private StoredAccount account(ClientId client) {
        return accounts.findByClient(client)
                .filter(account -> !account.passwordHash().isEmpty())
                .orElseThrow(() -> new InvitationRefused(Reason.NO_ACCOUNT));
    }
}
