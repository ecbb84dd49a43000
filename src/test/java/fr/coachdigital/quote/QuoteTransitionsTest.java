package fr.coachdigital.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.quote.QuoteRefused.Reason;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every move out of every state: what is allowed happens, what is not is refused with its reason and changes nothing. */
@DatabaseTest
class QuoteTransitionsTest {

    /** A quote's life, with the draft of a second revision as a state of its own. */
    enum Life {
        DRAFT,
        SENT,
        IN_REVISION,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        CANCELLED
    }

    private enum Move {
        CHANGE,
        DELETE,
        SEND,
        SEND_AGAIN,
        REVISE,
        CANCEL,
        ACCEPT,
        DECLINE,
        ASK_FOR_CHANGE
    }

    private static final String DONE = "done";
    private static final String NOT_FOUND = "not found";

    private @Autowired AdminQuotes admin;
    private @Autowired PortalQuotes portal;
    private @Autowired SignIn signIn;
    private @Autowired ApplicationContext application;
    private QuoteLab lab;

    @BeforeEach
    void practice() {
        lab = new QuoteLab(application);
    }

    @ParameterizedTest
    @EnumSource
    void each_state_allows_its_moves_and_refuses_the_rest(Life state) {
        Map<Move, Object> answers = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            QuoteId id = brought(state);
            Object before = picture(id);
            Object answer = tried(move, id);
            if (!answer.equals(DONE))
                assertThat(picture(id)).as("%s of %s", move, state).isEqualTo(before);
            answers.put(move, answer);
            application.getBean(TestClock.class).set(TestClock.START);
        }
        assertThat(answers).containsExactlyInAnyOrderEntriesOf(expected(state));
    }

    private static Map<Move, Object> expected(Life state) {
        return switch (state) {
            case DRAFT -> table(DONE, DONE, DONE, Reason.NOT_SENT, Reason.NOT_SENT, DONE, NOT_FOUND);
            case SENT -> table(Reason.NOT_A_DRAFT, Reason.NOT_A_DRAFT, Reason.NOT_A_DRAFT, DONE, DONE, DONE, DONE);
            case IN_REVISION ->
                table(DONE, Reason.NOT_A_DRAFT, DONE, Reason.IN_REVISION, Reason.IN_REVISION, DONE, Reason.IN_REVISION);
            case ACCEPTED -> closed(Reason.ALREADY_ACCEPTED, Reason.ALREADY_ACCEPTED, Reason.ALREADY_ACCEPTED);
            case DECLINED -> closed(DONE, DONE, Reason.ALREADY_DECLINED);
            case EXPIRED -> closed(DONE, DONE, Reason.EXPIRED);
            case CANCELLED -> closed(Reason.CANCELLED, Reason.CANCELLED, Reason.CANCELLED);
        };
    }

    private static Map<Move, Object> closed(Object revise, Object cancel, Reason answer) {
        return table(Reason.NOT_A_DRAFT, Reason.NOT_A_DRAFT, Reason.NOT_A_DRAFT, answer, revise, cancel, answer);
    }

    private static Map<Move, Object> table(
            Object change, Object delete, Object send, Object sendAgain, Object revise, Object cancel, Object answer) {
        return Map.of(
                Move.CHANGE, change,
                Move.DELETE, delete,
                Move.SEND, send,
                Move.SEND_AGAIN, sendAgain,
                Move.REVISE, revise,
                Move.CANCEL, cancel,
                Move.ACCEPT, answer,
                Move.DECLINE, answer,
                Move.ASK_FOR_CHANGE, answer);
    }

    private QuoteId brought(Life state) {
        return switch (state) {
            case DRAFT -> lab.in(QuoteState.DRAFT);
            case SENT -> lab.in(QuoteState.SENT);
            case IN_REVISION -> lab.inRevision();
            case ACCEPTED -> lab.in(QuoteState.ACCEPTED);
            case DECLINED -> lab.in(QuoteState.DECLINED);
            case EXPIRED -> lab.in(QuoteState.EXPIRED);
            case CANCELLED -> lab.in(QuoteState.CANCELLED);
        };
    }

    /** By somebody else where the state is an answer already, since repeating one's own is harmless. */
    private Object tried(Move move, QuoteId id) {
        int version = lab.version(id);
        return switch (move) {
            case CHANGE -> answer(() -> admin.change(id, version, QuoteLab.data(lab.claire, "Autre objet")));
            case DELETE -> answer(() -> admin.delete(id));
            case SEND -> answer(() -> admin.send(id, version, ""));
            case SEND_AGAIN -> answer(() -> admin.sendAgain(id, ""));
            case REVISE -> answer(() -> admin.revise(id));
            case CANCEL -> answer(() -> admin.cancel(id, ""));
            case ACCEPT ->
                byClient(() -> portal.accept(id, new Acceptance(1, "Luc Petit", true, true, QuoteLab.ORIGIN)));
            case DECLINE -> byClient(() -> portal.decline(id, 1, "Une autre raison"));
            case ASK_FOR_CHANGE -> byClient(() -> portal.askForChange(id, 1, "Une séance de plus ?"));
        };
    }

    private Object byClient(Runnable act) {
        signIn.client(lab.claire);
        Object answer = answer(act);
        signIn.coach(lab.coach);
        return answer;
    }

    private static Object answer(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (QuoteRefused refused) {
            return refused.reason();
        } catch (QuoteNotFound notFound) {
            return NOT_FOUND;
        }
    }

    private Object picture(QuoteId id) {
        return admin.find(id).orElseThrow() + " " + admin.story(id) + " "
                + lab.mails().count() + lab.notices();
    }
}
