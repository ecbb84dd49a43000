package fr.coachdigital.demo;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Invites the sample clients as the coach would, then lets time pass: the mails are real, only their dates are not. */
class SampleAccounts {

    private static final Duration LIFE_OF_A_LINK = Duration.ofDays(7);

    private final DSLContext sql;
    private final Invitations invitations;

    SampleAccounts(DSLContext sql, Invitations invitations) {
        this.sql = sql;
        this.invitations = invitations;
    }

    void actAs(UserId coach, Runnable work) {
        SignedIn person = new SignedIn(
                Realm.COACH,
                coach.value(),
                null,
                EmailAddress.of(DemoAccounts.COACH),
                DemoAccounts.COACH_NAME,
                Language.FR,
                ColorScheme.SYSTEM,
                "",
                false);
        actAs(person, Roles.COACH, work);
    }

    /** As a client who has an account. */
    void actAs(ClientId client, Runnable work) {
        var account = sql.select(CLIENT_USERS.ID, CLIENT_USERS.EMAIL)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .fetchSingle();
        SignedIn person = new SignedIn(
                Realm.CLIENT,
                account.value1(),
                client,
                EmailAddress.of(account.value2()),
                account.value2(),
                Language.FR,
                ColorScheme.SYSTEM,
                "",
                false);
        actAs(person, Roles.CLIENT, work);
    }

    private static void actAs(SignedIn person, String role, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void bringTo(SampleClient client, ClientId id, String passwordHash, Instant now) {
        AccountState state = client.account();
        if (state == AccountState.NOT_INVITED) return;
        invitations.invite(id);
        switch (state) {
            // Just now: its mail waits in the outbox with a link that works.
            case NOT_INVITED, SENT -> {}
            case OPENED -> {
                invitedAt(id, now.minus(Duration.ofDays(2)), MailState.SENT);
                opened(id, now.minus(Duration.ofHours(20)));
            }
            case EXPIRED -> invitedAt(id, now.minus(Duration.ofDays(11)), MailState.SENT);
            case REVOKED -> {
                invitations.revoke(id);
                invitedAt(id, now.minus(Duration.ofDays(5)), MailState.FAILED);
            }
            case ACCEPTED, DISABLED -> {
                Instant invited = now.minus(client.age()).plus(Duration.ofHours(2));
                invitedAt(id, invited, MailState.SENT);
                opened(id, invited.plus(Duration.ofHours(3)));
                accepted(id, invited.plus(Duration.ofHours(3)), now.minus(client.sinceLastLogin()), passwordHash);
                if (state == AccountState.DISABLED) invitations.deactivate(id);
            }
        }
    }

    private void invitedAt(ClientId client, Instant at, MailState mail) {
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.CREATED_AT, at)
                .set(CLIENT_USERS.INVITATION_SENT_AT, at)
                .set(CLIENT_USERS.INVITATION_EXPIRES, at.plus(LIFE_OF_A_LINK))
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .execute();
        sql.update(AUDIT_EVENTS)
                .set(AUDIT_EVENTS.CREATED_AT, at)
                .where(AUDIT_EVENTS.SUBJECT_ID.eq(client.value()))
                .execute();
        boolean failed = mail == MailState.FAILED;
        sql.update(EMAILS)
                .set(EMAILS.STATE, mail.name())
                .set(EMAILS.CREATED_AT, at)
                .set(EMAILS.ATTEMPTS, 1)
                .set(EMAILS.SENT_AT, failed ? null : at.plusSeconds(2))
                .set(EMAILS.LAST_FAILURE, failed ? DeliveryFailure.RECIPIENT_REFUSED.name() : "")
                .set(EMAILS.LAST_ERROR, failed ? "550 5.1.1 Recipient address rejected: user unknown" : "")
                .setNull(EMAILS.NEXT_ATTEMPT_AT)
                .setNull(EMAILS.SEALED_LINK)
                .where(EMAILS.CLIENT_ID.eq(client.value()))
                .execute();
    }

    private void opened(ClientId client, Instant at) {
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.INVITATION_OPENED_AT, at)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .execute();
    }

    private void accepted(ClientId client, Instant at, Instant lastLogin, String passwordHash) {
        sql.update(CLIENT_USERS)
                .set(CLIENT_USERS.PASSWORD_HASH, passwordHash)
                .set(CLIENT_USERS.IS_ACTIVE, true)
                .set(CLIENT_USERS.INVITATION_ACCEPTED_AT, at)
                .set(CLIENT_USERS.LAST_LOGIN, lastLogin)
                .setNull(CLIENT_USERS.INVITATION_TOKEN)
                .where(CLIENT_USERS.CLIENT_ID.eq(client.value()))
                .execute();
    }
}
