package fr.coachdigital.account.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.account.DemoAccountsAllowed;
import fr.coachdigital.platform.StartRefused;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DatabaseTest
class DemoAccountsGuardTest {

    private static final String DEMO_CLIENT = "claire.martin@example.org";

    private final DSLContext sql;
    private final PasswordHasher hasher;
    private final Fixtures fixtures;
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    DemoAccountsGuardTest(DSLContext sql, PasswordHasher hasher, Fixtures fixtures) {
        this.sql = sql;
        this.hasher = hasher;
        this.fixtures = fixtures;
    }

    @Test
    void demo_password_in_the_database_stops_the_start() {
        demoClientWith("coach-digital-demo");
        assertThatThrownBy(this::start).isInstanceOf(StartRefused.class).hasMessageContaining(DEMO_CLIENT);
    }

    @Test
    void demo_itself_may_start() {
        demoClientWith("coach-digital-demo");
        beans.addBean("demo", new DemoAccountsAllowed() {});
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void somebody_of_that_address_with_a_password_of_their_own_may_stay() {
        demoClientWith("un mot de passe à elle");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void demoClientWith(String password) {
        ClientId client = fixtures.client("Claire", "Martin", DEMO_CLIENT);
        fixtures.clientUser(client, user -> {
            user.setEmail(DEMO_CLIENT);
            user.setPasswordHash(hasher.hash(new Secret(password)));
        });
    }

    private void start() {
        new DemoAccountsGuard(sql, hasher, beans.getBeanProvider(DemoAccountsAllowed.class))
                .afterSingletonsInstantiated();
    }
}
