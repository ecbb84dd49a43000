package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.account.DemoAccountsAllowed;
import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.shared.Secret;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start on a database in which somebody can sign in with the password that the demo prints. */
@Component
class DemoAccountsGuard implements SmartInitializingSingleton {

    private static final String COACH = "coach@example.org";
    private static final String CLIENT = "claire.martin@example.org";
    private static final Secret PASSWORD = new Secret("coach-digital-demo");

    private final DSLContext sql;
    private final PasswordHasher hasher;
    private final ObjectProvider<DemoAccountsAllowed> demo;

    DemoAccountsGuard(DSLContext sql, PasswordHasher hasher, ObjectProvider<DemoAccountsAllowed> demo) {
        this.sql = sql;
        this.hasher = hasher;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo.stream().findAny().isPresent()) return;
        if (hashes().stream().anyMatch(hash -> hasher.matches(PASSWORD, hash))) {
            throw new StartRefused("La base de données contient les comptes de démonstration " + COACH + " et " + CLIENT
                    + ", dont le mot de passe est public\u00a0: indiquez une autre base dans COACH_DB_URL.");
        }
    }

    private List<String> hashes() {
        return sql.select(USERS.PASSWORD_HASH)
                .from(USERS)
                .where(USERS.EMAIL.eq(COACH))
                .unionAll(sql.select(CLIENT_USERS.PASSWORD_HASH)
                        .from(CLIENT_USERS)
                        .where(CLIENT_USERS.EMAIL.eq(CLIENT)))
                .fetch(USERS.PASSWORD_HASH);
    }
}
