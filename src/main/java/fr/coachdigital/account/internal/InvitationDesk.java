package fr.coachdigital.account.internal;

import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.account.InvitationRefused;
import fr.coachdigital.account.InvitationRefused.Reason;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.Invitees;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What every kind of invitation has in common: who may be invited, a new link, a note of what happened. */
@Component
class InvitationDesk {

    static final Duration LIFE = Duration.ofDays(7);

    private final Invitees invitees;
    private final InvitationRepository invitations;
    private final AuditLog audit;
    private final LiveUpdates live;
    private final Clock clock;

    InvitationDesk(Invitees invitees, InvitationRepository invitations, AuditLog audit, LiveUpdates live, Clock clock) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Invitee> find(ClientId client) {
        return invitees.find(client);
    }

    Invitee invitee(ClientId client) {
        return find(client).orElseThrow(() -> new InvitationRefused(Reason.NO_CLIENT));
    }

    /** @throws InvitationRefused when the client cannot be invited */
    SecretToken newLink(Invitee invitee) {
        EmailAddress email =
                Optional.ofNullable(invitee.email()).orElseThrow(() -> new InvitationRefused(Reason.NO_EMAIL));
        if (invitee.archived()) throw new InvitationRefused(Reason.ARCHIVED);
        if (invitations.isAddressOfAnother(email, invitee.id())) throw new InvitationRefused(Reason.ADDRESS_TAKEN);
        SecretToken token = SecretToken.random();
        if (store(invitee.id(), email, token)) return token;
        throw new InvitationRefused(invitations.isInvited(invitee.id()) ? Reason.ACCOUNT_EXISTS : Reason.ADDRESS_TAKEN);
    }

    private boolean store(ClientId client, EmailAddress email, SecretToken token) {
        try {
            return invitations.store(client, email, token.hash(), now(), now().plus(LIFE));
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new InvitationRefused(Reason.ADDRESS_TAKEN);
        }
    }

    void note(String action, ClientId client) {
        noteQuietly(action, client);
        tell(client);
    }

    /** For what changes nothing that anybody is looking at. */
    void noteQuietly(String action, ClientId client) {
        audit.record(action, "client", client.value(), "");
    }

    void tell(ClientId client) {
        live.publish(AccountTopics.CLIENT_ACCOUNT, client.value());
    }
}
