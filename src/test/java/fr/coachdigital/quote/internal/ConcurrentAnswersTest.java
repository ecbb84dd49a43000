package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.QUOTES;
import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static fr.coachdigital.db.Tables.QUOTE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.LinkedQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** However many answers come at the same moment, from the portal and by the link, one counts. */
@DatabaseTest
class ConcurrentAnswersTest {

    private static final int THREADS = 20;
    private static final String DONE = "done";

    private @Autowired QuoteAnswers answering;
    private @Autowired QuoteDesk desk;
    private @Autowired AdminQuotes admin;
    private @Autowired DocumentLinks links;
    private @Autowired TestClock clock;
    private @Autowired TransactionOperations transactions;
    private @Autowired LinkedQuotes linked;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private QuoteLab lab;
    private QuoteId id;
    private String token;
    private Answerer account;

    @BeforeEach
    void quote() {
        lab = new QuoteLab(application);
        id = lab.sent(lab.claire);
        token = lab.token("claire@example.org");
        SignedIn person = signIn.client(lab.claire);
        account = new Answerer(lab.claire, person.accountId(), null, person.displayName());
        signIn.nobody();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void twenty_agreements_at_once_are_one() throws Exception {
        List<Object> answers = atOnce(number -> number % 2 == 0
                ? () -> answering.accept(id, account, QuoteLab.agreed(1))
                : () -> linked.accept(token, QuoteLab.agreed(1)));
        assertThat(answers).hasSize(THREADS).containsOnly(DONE);
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isOne();
        assertThat(sql.fetchCount(QUOTE_EVENTS, QUOTE_EVENTS.KIND.eq("ACCEPTED")))
                .isOne();
        assertThat(sql.select(NOTIFICATIONS.OCCURRENCES)
                        .from(NOTIFICATIONS)
                        .where(NOTIFICATIONS.KIND.eq("QUOTE_ACCEPTED"))
                        .fetch(NOTIFICATIONS.OCCURRENCES))
                .containsExactly(1);
    }

    @Test
    void who_waits_too_long_to_answer_is_told_to_try_again_and_loses_nothing() throws Exception {
        try (Connection other = RootAccess.holding("select id from quotes where id = " + id.value() + " for update")) {
            assertBusy(() -> answering.accept(id, account, QuoteLab.agreed(1)));
            assertBusy(() -> answering.decline(id, account, 1, "Trop cher"));
            assertBusy(() -> answering.askForChange(id, account, 1, "Sans la maquette"));
            other.rollback();
        }
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();
        answering.accept(id, account, QuoteLab.agreed(1));
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isOne();
    }

    private void assertBusy(Runnable answer) {
        assertThatThrownBy(() -> transactions.executeWithoutResult(open -> withoutPatience(answer)))
                .asInstanceOf(InstanceOfAssertFactories.type(QuoteRefused.class))
                .extracting(QuoteRefused::reason)
                .isEqualTo(Reason.BUSY);
    }

    private void withoutPatience(Runnable answer) {
        sql.execute("set session innodb_lock_wait_timeout = 0");
        try {
            answer.run();
        } finally {
            sql.execute("set session innodb_lock_wait_timeout = default");
        }
    }

    @RepeatedTest(5)
    void of_agreement_and_refusal_at_once_one_wins_and_the_other_hears_it() throws Exception {
        List<Object> answers = atOnce(number -> number % 2 == 0
                ? () -> answering.accept(id, account, QuoteLab.agreed(1))
                : () -> linked.decline(token, 1, "Trop cher"));
        boolean accepted = sql.fetchSingle(QUOTES).getState().equals(QuoteState.ACCEPTED.name());
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isEqualTo(accepted ? 1 : 0);
        assertThat(sql.fetchCount(QUOTE_EVENTS, QUOTE_EVENTS.KIND.in("ACCEPTED", "DECLINED")))
                .isOne();
        for (int number = 0; number < THREADS; number++) {
            boolean agreeing = number % 2 == 0;
            Reason lost = accepted ? Reason.ALREADY_ACCEPTED : Reason.ALREADY_DECLINED;
            assertThat(answers.get(number)).isEqualTo(agreeing == accepted ? DONE : lost);
        }
    }

    @RepeatedTest(5)
    void a_revision_and_an_agreement_at_once_never_both_count() throws Exception {
        List<Object> answers = atOnce(number -> number == 0
                ? () -> transactions.executeWithoutResult(open -> desk.revise(id))
                : () -> linked.accept(token, QuoteLab.agreed(1)));
        boolean accepted = sql.fetchSingle(QUOTES).getState().equals(QuoteState.ACCEPTED.name());
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isEqualTo(accepted ? 1 : 0);
        assertThat(answers.getFirst()).isEqualTo(accepted ? Reason.ALREADY_ACCEPTED : DONE);
        assertThat(answers.subList(1, THREADS)).containsOnly(accepted ? DONE : Reason.IN_REVISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"revoked", "replaced", "over"})
    void a_link_that_ends_between_opening_and_answering_answers_no_more(String how) {
        Answerer holder =
                new Answerer(lab.claire, null, links.open(token).orElseThrow().id(), "");
        signIn.coach(lab.coach);
        switch (how) {
            case "revoked" -> admin.revokeLink(id);
            case "replaced" -> admin.sendAgain(id, "");
            default -> clock.advance(Duration.ofDays(60));
        }
        signIn.nobody();
        for (Runnable answer : List.<Runnable>of(
                () -> answering.accept(id, holder, QuoteLab.agreed(1)),
                () -> answering.decline(id, holder, 1, "Trop cher"),
                () -> answering.askForChange(id, holder, 1, "Moins cher ?"))) {
            assertThatThrownBy(answer::run).isInstanceOf(QuoteNotFound.class);
        }
        assertThat(sql.fetchSingle(QUOTES).getState()).isEqualTo(QuoteState.SENT.name());
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isZero();
        answering.accept(id, account, QuoteLab.agreed(1));
        assertThat(sql.fetchCount(QUOTE_ACCEPTANCES)).isOne();
    }

    private List<Object> atOnce(IntFunction<Runnable> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Object>> calls = IntStream.range(0, THREADS)
                .mapToObj(number -> (Callable<Object>) () -> {
                    Runnable act = acts.apply(number);
                    start.await();
                    return answer(act);
                })
                .toList();
        List<Object> answers = new ArrayList<>();
        for (Future<Object> result : threads.invokeAll(calls)) answers.add(result.get());
        return answers;
    }

    private static Object answer(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (QuoteRefused refused) {
            return refused.reason();
        }
    }
}
