package fr.coachdigital.account;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.platform.security.QuickHasher;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-05: an account that somebody made by hand, with the statement of the product's own manual. */
@DatabaseTest
class HandMadeAccountTest {

    private static final String INSERT = """
            INSERT INTO clientUsers (clientId, email, passwordHash, isActive, createdAt, updatedAt)
            VALUES (
              [ID_DU_CLIENT],
              'email@client.com',
              '[HASH_BCRYPT_DU_MOT_DE_PASSE]',
              true,
              NOW(),
              NOW()
            );
            """;

    private final MockMvcTester server;
    private final DSLContext sql;
    private final Fixtures fixtures;
    private final QuickHasher hasher;

    HandMadeAccountTest(MockMvcTester server, DSLContext sql, Fixtures fixtures, QuickHasher hasher) {
        this.server = server;
        this.sql = sql;
        this.fixtures = fixtures;
        this.hasher = hasher;
    }

    private void insert(String hash) {
        ClientId client = fixtures.client("Claire", "Martin", "email@client.com");
        sql.execute(INSERT.replace("[ID_DU_CLIENT]", String.valueOf(client.value()))
                .replace("[HASH_BCRYPT_DU_MOT_DE_PASSE]", hash));
    }

    private String storedHash() {
        return sql.select(CLIENT_USERS.PASSWORD_HASH).from(CLIENT_USERS).fetchSingle(CLIENT_USERS.PASSWORD_HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void a_hash_made_by_hand_signs_in_and_becomes_a_current_one(String kind) {
        hasher.work();
        insert(kind + new BCryptPasswordEncoder(4).encode("MotDePasse123").substring(4));
        assertThat(new Browser(server).signIn(Realm.CLIENT, "Email@Client.com", "MotDePasse123"))
                .hasRedirectedUrl("/client/dashboard");
        String upgraded = storedHash();
        assertThat(upgraded).startsWith("{hmac384-bcrypt}$2a$12$");

        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", "MotDePasse123"))
                .hasRedirectedUrl("/client/dashboard");
        assertThat(storedHash()).as("once is enough").isEqualTo(upgraded);
    }

    @Test
    void a_failed_attempt_changes_nothing() {
        String hash = new BCryptPasswordEncoder(4).encode("MotDePasse123");
        insert(hash);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", "motdepasse123"))
                .hasStatus(401);
        assertThat(storedHash()).isEqualTo(hash);
    }

    @Test
    void a_password_longer_than_bcrypt_takes_is_wrong_and_no_failure() {
        insert(new BCryptPasswordEncoder(4).encode("MotDePasse123"));
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", "é".repeat(500)))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", "a\0b"))
                .hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MotDePasse123", "$2a$10$short", "{noop}MotDePasse123"})
    void what_is_no_hash_opens_nothing(String stored) {
        insert(stored);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", "MotDePasse123"))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com", stored))
                .hasStatus(401);
    }

    @Test
    void a_current_hash_is_asked_for_no_other_account_than_its_own() {
        insert(new BCryptPasswordEncoder(4).encode(Fixtures.PASSWORD));
        fixtures.clientWithAccount("Paul", "Durand", "paul@example.org");
        assertThat(new Browser(server).signIn(Realm.CLIENT, "email@client.com' OR '1'='1", Fixtures.PASSWORD))
                .hasStatus(401);
        assertThat(new Browser(server).signIn(Realm.CLIENT, "%", Fixtures.PASSWORD))
                .hasStatus(401);
    }
}
