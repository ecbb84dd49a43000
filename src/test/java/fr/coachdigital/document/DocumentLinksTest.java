package fr.coachdigital.document;

import static fr.coachdigital.db.Tables.DOCUMENT_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class DocumentLinksTest {

    private static final int THREADS = 10;

    private @Autowired DocumentLinks links;
    private @Autowired TransactionOperations transactions;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired TestClock clock;
    private @Autowired DSLContext sql;
    private DocumentReference quote;
    private DocumentReference invoice;

    @BeforeEach
    void documents() {
        ClientId claire = fixtures.client("Claire", "Martin", "claire@example.org");
        quote = new DocumentReference(LinkedKind.QUOTE, 7, claire);
        invoice = new DocumentReference(LinkedKind.INVOICE, 7, claire);
    }

    private String link(DocumentReference document) {
        String link = transactions.execute(open -> links.create(document)).toString();
        assertThat(link).startsWith("http://localhost/d/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void a_link_opens_its_document_and_no_other() {
        String toQuote = link(quote);
        String toInvoice = link(invoice);
        assertThat(links.open(toQuote).orElseThrow().document()).isEqualTo(quote);
        assertThat(links.open(toInvoice).orElseThrow().document()).isEqualTo(invoice);
        assertThat(links.open("")).isEmpty();
        assertThat(links.open("inconnu")).isEmpty();
        assertThat(links.open(SecretToken.hashOf(toQuote))).isEmpty();
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        String token = link(quote);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(sql.fetchSingle(DOCUMENT_LINKS).getToken()).isEqualTo(SecretToken.hashOf(token));
        assertThat(sql.fetch(DOCUMENT_LINKS).toString()).doesNotContain(token);
    }

    @Test
    void a_new_link_kills_the_one_before_but_no_other_documents() {
        String first = link(quote);
        String ofInvoice = link(invoice);
        String second = link(quote);
        assertThat(links.open(first)).isEmpty();
        assertThat(links.open(second)).isPresent();
        assertThat(links.open(ofInvoice)).isPresent();
    }

    @Test
    void a_link_that_is_revoked_is_dead_for_good() {
        String token = link(quote);
        links.revoke(LinkedKind.QUOTE, quote.id());
        links.revoke(LinkedKind.QUOTE, quote.id());
        assertThat(links.open(token)).isEmpty();
        assertThat(links.current(LinkedKind.QUOTE, quote.id())).isEmpty();
        assertThat(links.open(link(quote))).isPresent();
        assertThat(links.open(token)).isEmpty();
    }

    @Test
    void a_link_lives_sixty_days() {
        String token = link(quote);
        assertThat(links.current(LinkedKind.QUOTE, quote.id()).orElseThrow())
                .isEqualTo(new DocumentLink(TestClock.START, TestClock.START.plus(Duration.ofDays(60)), null));
        clock.advance(Duration.ofDays(60).minusSeconds(1));
        assertThat(links.open(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(links.open(token)).isEmpty();
        assertThat(links.current(LinkedKind.QUOTE, quote.id())).isEmpty();
    }

    @Test
    void the_first_opening_is_noted_once() {
        String token = link(quote);
        clock.advance(Duration.ofHours(2));
        assertThat(links.open(token).orElseThrow().first()).isTrue();
        clock.advance(Duration.ofHours(2));
        assertThat(links.open(token).orElseThrow().first()).isFalse();
        assertThat(links.current(LinkedKind.QUOTE, quote.id()).orElseThrow().firstOpenedAt())
                .isEqualTo(TestClock.START.plus(Duration.ofHours(2)));
    }

    @Test
    void a_coach_who_tries_a_link_is_not_the_client() {
        String token = link(quote);
        UserId coach = fixtures.coach("camille@example.org");
        signIn.coach(coach);
        assertThat(links.open(token).orElseThrow().first()).isFalse();
        assertThat(links.current(LinkedKind.QUOTE, quote.id()).orElseThrow().firstOpenedAt())
                .isNull();
        signIn.nobody();
        assertThat(links.open(token).orElseThrow().first()).isTrue();
    }

    @Test
    void a_coach_who_looks_at_a_portal_is_not_the_client_either() {
        String token = link(quote);
        ClientId paul = fixtures.clientWithAccount("Paul", "Roux", "paul@example.org");
        signIn.preview(fixtures.coach("camille@example.org"), paul);
        assertThat(links.open(token).orElseThrow().document()).isEqualTo(quote);
        assertThat(links.current(LinkedKind.QUOTE, quote.id()).orElseThrow().firstOpenedAt())
                .isNull();
    }

    @Test
    void finding_a_link_opens_nothing() {
        String token = link(quote);
        assertThat(links.find(token).orElseThrow().document()).isEqualTo(quote);
        assertThat(links.open(token).orElseThrow().first()).isTrue();
        links.revoke(LinkedKind.QUOTE, quote.id());
        assertThat(links.find(token)).isEmpty();
    }

    @Test
    void a_link_is_made_in_the_transaction_of_what_it_is_for() {
        assertThatThrownBy(() -> links.create(quote)).isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(open -> {
            links.create(quote);
            open.setRollbackOnly();
        });
        assertThat(sql.fetchCount(DOCUMENT_LINKS)).isZero();
    }

    @Test
    void of_links_made_at_once_the_last_one_lives() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<String> making = () -> {
            start.await();
            return link(quote);
        };
        List<String> tokens;
        try {
            tokens = threads
                    .invokeAll(IntStream.range(0, THREADS)
                            .mapToObj(number -> making)
                            .toList())
                    .stream()
                    .map(DocumentLinksTest::result)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
        assertThat(tokens.stream().filter(token -> links.open(token).isPresent()))
                .hasSize(1);
        assertThat(sql.fetchCount(DOCUMENT_LINKS)).isEqualTo(THREADS);
    }

    private static String result(Future<String> made) {
        try {
            return made.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
