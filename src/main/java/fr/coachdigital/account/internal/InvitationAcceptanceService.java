package fr.coachdigital.account.internal;

import fr.coachdigital.account.InvitationAcceptance;
import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.LinkDead;
import fr.coachdigital.account.OpenInvitation;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.PasswordPolicy;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: whoever holds the link is the person it was sent to. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class InvitationAcceptanceService implements InvitationAcceptance {

    private final InvitationDesk desk;
    private final InvitationRepository invitations;
    private final Arrivals arrivals;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    InvitationAcceptanceService(
            InvitationDesk desk,
            InvitationRepository invitations,
            Arrivals arrivals,
            PasswordPolicy policy,
            PasswordHasher hasher) {
        this.desk = desk;
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.policy = policy;
        this.hasher = hasher;
    }

    @Override
    @Transactional
    public Optional<OpenInvitation> open(String token) {
        String hash = SecretToken.hashOf(token);
        Optional<Invitee> invitee = invitations.findOpen(hash, desk.now()).flatMap(desk::find);
        invitee.filter(open -> invitations.recordOpened(hash, desk.now())).ifPresent(open -> desk.tell(open.id()));
        return invitee.map(open -> new OpenInvitation(
                open.firstName(),
                open.displayName(),
                arrivals.account(open.id()).email(),
                open.language()));
    }

    @Override
    @Transactional
    public SignedIn accept(String token, Secret password, ClientOrigin origin) {
        String hash = SecretToken.hashOf(token);
        ClientId client = invitations.findOpen(hash, desk.now()).orElseThrow(LinkDead::new);
        Invitee invitee = desk.find(client).orElseThrow(LinkDead::new);
        StoredAccount invited = arrivals.account(client);
        policy.check(password, List.of(invitee.displayName(), invited.email().value()));
        if (!invitations.accept(hash, hasher.hash(password), desk.now())) throw new LinkDead();
        desk.note("invitation.accepted", client);
        return arrivals.in(invitee, origin);
    }

    @Override
    @Transactional
    public void askForAnother(String token) {
        invitations
                .noteRenewalAsked(
                        SecretToken.hashOf(token), desk.now(), desk.now().minus(Duration.ofDays(1)))
                .flatMap(desk::find)
                .ifPresent(arrivals::tellCoachOfRenewal);
    }
}
