package fr.coachdigital.support;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SupportTest {

    private final DSLContext sql;
    private final Clock clock;
    private final TestClock testClock;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final CurrentUser currentUser;

    SupportTest(
            DSLContext sql,
            Clock clock,
            TestClock testClock,
            Fixtures fixtures,
            SignIn signIn,
            CurrentUser currentUser) {
        this.sql = sql;
        this.clock = clock;
        this.testClock = testClock;
        this.fixtures = fixtures;
        this.signIn = signIn;
        this.currentUser = currentUser;
    }

    @RepeatedTest(2)
    void each_test_starts_from_an_empty_database() {
        assertThat(sql.fetchCount(CLIENTS)).isZero();
        assertThat(sql.fetchCount(SETTINGS)).isOne();
        fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        assertThat(sql.fetchCount(CLIENT_ACCOUNTS)).isOne();
    }

    @RepeatedTest(2)
    void the_database_lives_in_the_time_of_the_test() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
        assertThat(databaseNow()).isEqualTo(TestClock.START);
        testClock.advance(Duration.ofDays(8));
        assertThat(databaseNow()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
    }

    private Instant databaseNow() {
        ClientId client = fixtures.client("Claire", "Martin", "claire@example.org");
        return sql.select(CLIENTS.CREATED_AT)
                .from(CLIENTS)
                .where(CLIENTS.ID.eq(client.value()))
                .fetchSingle(CLIENTS.CREATED_AT);
    }

    @Test
    void a_test_can_be_anybody() {
        assertThat(currentUser.find()).isEmpty();
        signIn.coach(fixtures.coach("coach@example.org"));
        assertThat(currentUser.get().realm()).isEqualTo(Realm.COACH);
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(client);
        assertThat(currentUser.clientId()).isEqualTo(client);
        signIn.nobody();
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void the_server_is_a_real_mariadb() {
        assertThat(sql.select(DSL.field("version()", String.class))
                        .fetchSingle()
                        .value1())
                .contains("MariaDB");
    }
}
