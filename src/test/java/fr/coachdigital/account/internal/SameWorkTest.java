package fr.coachdigital.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignInRefused;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Secret;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import org.junit.jupiter.api.Test;

/** AUT-10: a refusal costs one hash, whatever its reason. */
@DatabaseTest
class SameWorkTest {

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final SignInBook book;
    private final People people;
    private final Fixtures fixtures;

    SameWorkTest(
            AccountRepository accounts,
            PasswordHasher hasher,
            SignInThrottle throttle,
            SignInBook book,
            People people,
            Fixtures fixtures) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.throttle = throttle;
        this.book = book;
        this.people = people;
        this.fixtures = fixtures;
    }

    @Test
    void every_refusal_hashes_once() {
        ClientId invited = fixtures.client("Inès", "Invitée", "ines@example.org");
        fixtures.clientUser(invited, user -> {
            user.setEmail("ines@example.org");
            user.setPasswordHash("");
        });
        ClientId closed = fixtures.client("Chloé", "Close", "chloe@example.org");
        fixtures.clientUser(closed, user -> {
            user.setEmail("chloe@example.org");
            user.setPasswordHash(hasher.hash(new Secret(Fixtures.PASSWORD)));
            user.setIsActive(false);
        });
        assertThat(hashesFor("unknown@example.org", "wrong")).isEqualTo(1);
        assertThat(hashesFor("no address", "wrong")).isEqualTo(1);
        assertThat(hashesFor("ines@example.org", "")).isEqualTo(1);
        assertThat(hashesFor("chloe@example.org", "wrong")).isEqualTo(1);
        assertThat(hashesFor("chloe@example.org", Fixtures.PASSWORD)).isEqualTo(1);
    }

    private int hashesFor(String email, String password) {
        CountingHasher counting = new CountingHasher(hasher);
        PasswordSignInService service = new PasswordSignInService(accounts, counting, throttle, book, people);
        ClientOrigin origin = new ClientOrigin(Browser.newAddress(), "test");
        assertThatThrownBy(() -> service.signIn(Realm.CLIENT, email, new Secret(password), origin))
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        refused -> assertThat(refused.retryAfter()).isEmpty());
        return counting.hashes;
    }

    private static final class CountingHasher implements PasswordHasher {

        private final PasswordHasher real;
        private int hashes;

        CountingHasher(PasswordHasher real) {
            this.real = real;
        }

        @Override
        public String hash(Secret password) {
            hashes++;
            return real.hash(password);
        }

        @Override
        public boolean matches(Secret password, String hash) {
            hashes++;
            return real.matches(password, hash);
        }

        @Override
        public boolean isOutdated(String hash) {
            return real.isOutdated(hash);
        }

        @Override
        public void pretend(Secret password) {
            hashes++;
            real.pretend(password);
        }
    }
}
