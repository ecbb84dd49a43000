package fr.coachdigital.account;

import fr.coachdigital.support.Browser;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** AUT-09: how long "forgotten password" takes with and without an account; the means differ by less than 10 %. */
@DatabaseTest
class PasswordResetBenchmark {

    private static final int TRIES = 200;

    private final MockMvcTester server;
    private final Fixtures fixtures;

    PasswordResetBenchmark(MockMvcTester server, Fixtures fixtures) {
        this.server = server;
        this.fixtures = fixtures;
    }

    @Test
    void known_and_unknown_addresses_take_the_same_time() {
        for (int i = 0; i < TRIES; i++) {
            fixtures.clientWithAccount("Nom" + i, "Prénom", "known" + i + "@example.org");
        }
        ask("warm", 100);
        long known = 0;
        long unknown = 0;
        for (int i = 0; i < TRIES; i++) {
            known += ask("known" + i, 1);
            unknown += ask("other" + i, 1);
        }
        double difference = 100.0 * Math.abs(known - unknown) / Math.max(known, unknown);
        System.out.printf(
                "Forgotten password, %d tries each: known %d µs, unknown %d µs, difference %.1f %%%n",
                TRIES, known / TRIES / 1000, unknown / TRIES / 1000, difference);
    }

    private long ask(String name, int times) {
        Browser browser = new Browser(server);
        browser.open("/client/reset");
        long started = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (i > 0) browser = new Browser(server);
            browser.send("/client/reset", "email", name + "@example.org");
        }
        return Duration.ofNanos(System.nanoTime() - started).toNanos();
    }
}
