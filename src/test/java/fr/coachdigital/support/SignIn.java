package fr.coachdigital.support;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.UserId;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Makes the test's thread, and the requests it sends by MockMvc, those of a signed-in person. */
public class SignIn {

    private final DSLContext sql;

    public SignIn(DSLContext sql) {
        this.sql = sql;
    }

    public SignedIn coach(UserId id) {
        var user = sql.select(USERS.EMAIL, USERS.DISPLAY_NAME, USERS.PASSWORD_HASH)
                .from(USERS)
                .where(USERS.ID.eq(id.value()))
                .fetchSingle();
        SignedIn person = person(Realm.COACH, id.value(), null, user.value1(), user.value2(), user.value3(), false);
        become(person, "ROLE_" + Roles.COACH);
        return person;
    }

    /** As the account of this client, which must have one. */
    public SignedIn client(ClientId id) {
        var user = sql.select(CLIENT_USERS.ID, CLIENT_USERS.EMAIL, CLIENTS.DISPLAY_NAME, CLIENT_USERS.PASSWORD_HASH)
                .from(CLIENT_USERS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CLIENT_USERS.CLIENT_ID))
                .where(CLIENTS.ID.eq(id.value()))
                .fetchSingle();
        SignedIn person = person(Realm.CLIENT, user.value1(), id, user.value2(), user.value3(), user.value4(), false);
        become(person, "ROLE_" + Roles.CLIENT);
        return person;
    }

    /** As a coach who looks at this client's portal. */
    public SignedIn preview(UserId coach, ClientId client) {
        String name = sql.select(CLIENTS.DISPLAY_NAME)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .fetchSingle(CLIENTS.DISPLAY_NAME);
        String hash = sql.select(USERS.PASSWORD_HASH)
                .from(USERS)
                .where(USERS.ID.eq(coach.value()))
                .fetchSingle(USERS.PASSWORD_HASH);
        SignedIn person = person(Realm.CLIENT, coach.value(), client, "coach@example.org", name, hash, true);
        become(person, "ROLE_" + Roles.CLIENT, "PREVIEW");
        return person;
    }

    /** Who the test's thread is, for {@link Browser#speakingAs}; leaves nobody signed in. */
    public SecurityContext leave() {
        SecurityContext person = TestSecurityContextHolder.getContext();
        nobody();
        return person;
    }

    /** As a job or a webhook. */
    public void system() {
        authenticate("system", "ROLE_SYSTEM");
    }

    public void nobody() {
        TestSecurityContextHolder.clearContext();
    }

    private static SignedIn person(
            Realm realm, int account, ClientId client, String email, String name, String hash, boolean preview) {
        return new SignedIn(
                realm,
                account,
                client,
                EmailAddress.of(email),
                name,
                Language.FR,
                ColorScheme.SYSTEM,
                SecretToken.hashOf(hash),
                preview);
    }

    private static void become(SignedIn person, String... authorities) {
        authenticate(person, authorities);
    }

    private static void authenticate(Object principal, String... authorities) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal,
                null,
                Arrays.stream(authorities).map(SimpleGrantedAuthority::new).toList()));
        TestSecurityContextHolder.setContext(context);
    }
}
