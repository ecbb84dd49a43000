package fr.coachdigital.journey;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Calls the running product's services as somebody, without a page. */
final class Acting {

    private final RunningProduct product;

    Acting(RunningProduct product) {
        this.product = product;
    }

    <T> T asCoach(Supplier<T> work) {
        return as(coach(), Roles.COACH, work);
    }

    SignedIn coach() {
        int id = product.sql()
                .select(USERS.ID)
                .from(USERS)
                .where(USERS.EMAIL.eq(RunningProduct.COACH))
                .fetchSingle(USERS.ID);
        return person(Realm.COACH, id, null, RunningProduct.COACH, "Camille Laurent");
    }

    <T> T asClient(ClientId client, Supplier<T> work) {
        return as(client(client), Roles.CLIENT, work);
    }

    SignedIn client(ClientId client) {
        var user = product.sql()
                .select(CLIENT_USERS.ID, CLIENT_USERS.EMAIL, CLIENTS.DISPLAY_NAME)
                .from(CLIENT_USERS)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(CLIENT_USERS.CLIENT_ID))
                .where(CLIENTS.ID.eq(client.value()))
                .fetchSingle();
        return person(Realm.CLIENT, user.value1(), client, user.value2(), user.value3());
    }

    private static SignedIn person(Realm realm, int account, @Nullable ClientId client, String email, String name) {
        return new SignedIn(
                realm, account, client, EmailAddress.of(email), name, Language.FR, ColorScheme.SYSTEM, "", false);
    }

    static <T> T as(SignedIn person, String role, Supplier<T> work) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
