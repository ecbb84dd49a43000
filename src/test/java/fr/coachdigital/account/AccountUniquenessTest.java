package fr.coachdigital.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-18: one account for one address, one account for one client, however they are written. */
@DatabaseTest
class AccountUniquenessTest {

    private final Fixtures fixtures;
    private final MockMvcTester server;

    AccountUniquenessTest(Fixtures fixtures, MockMvcTester server) {
        this.fixtures = fixtures;
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoé@example.org", "ZOÉ@EXAMPLE.ORG", "zoe\u0301@example.org", "Zoé@Example.org"})
    void another_spelling_of_an_address_is_the_same_address(String spelling) {
        fixtures.clientWithAccount("Zoé", "Martin", "zoé@example.org");
        fixtures.coach("zoé@example.org");
        ClientId other = fixtures.client("Zoé", "Durand", "other@example.org");
        assertThatThrownBy(() -> fixtures.clientUser(other, spelling)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> fixtures.coach(spelling)).isInstanceOf(DuplicateKeyException.class);
        assertThat(new Browser(server).signIn(Realm.CLIENT, spelling, Fixtures.PASSWORD))
                .hasStatus(302);
    }

    @Test
    void an_accent_makes_another_address() {
        fixtures.clientWithAccount("Zoé", "Martin", "zoé@example.org");
        fixtures.clientWithAccount("Zoe", "Martin", "zoe@example.org");
    }

    @Test
    void a_client_has_one_account() {
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        assertThatThrownBy(() -> fixtures.clientUser(client, "second@example.org"))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
