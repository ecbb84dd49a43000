package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTES;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.coachdigital.quote.QuoteState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Where quotes stand on a day: what was sent has expired the day after its last, and nothing needs to be written. */
final class QuoteStates {

    private static final List<QuoteState> ORDER = Arrays.asList(QuoteState.values());

    private QuoteStates() {}

    static QuoteState of(QuoteState stored, @Nullable LocalDate validUntil, LocalDate today) {
        return stored == QuoteState.SENT && validUntil != null && today.isAfter(validUntil)
                ? QuoteState.EXPIRED
                : stored;
    }

    /** To the client, what is being changed still is what it was when it was sent. */
    static QuoteState toClient(QuoteState stored, @Nullable LocalDate validUntil, LocalDate today) {
        return stored == QuoteState.DRAFT ? QuoteState.SENT : of(stored, validUntil, today);
    }

    static Condition in(Set<QuoteState> wanted, LocalDate today) {
        return wanted.isEmpty()
                ? DSL.noCondition()
                : DSL.or(wanted.stream().map(state -> is(state, today)).toList());
    }

    private static Condition is(QuoteState state, LocalDate today) {
        return switch (state) {
            case EXPIRED -> isExpired(today);
            case SENT ->
                QUOTES.STATE.eq(state.name()).and(QUOTES.VALID_UNTIL.isNull().or(QUOTES.VALID_UNTIL.ge(today)));
            case DRAFT, ACCEPTED, DECLINED, CANCELLED -> QUOTES.STATE.eq(state.name());
        };
    }

    private static Condition isExpired(LocalDate today) {
        return QUOTES.STATE.eq(QuoteState.SENT.name()).and(QUOTES.VALID_UNTIL.lt(today));
    }

    /** From the draft to the end, as the states are declared. */
    static Field<Integer> rank(LocalDate today) {
        Map<Field<String>, Field<Integer>> ranks = ORDER.stream()
                .collect(Collectors.toMap(
                        (Function<QuoteState, Field<String>>) state -> inline(state.name()),
                        state -> inline(ORDER.indexOf(state))));
        return when(isExpired(today), val(ORDER.indexOf(QuoteState.EXPIRED)))
                .otherwise(choose(QUOTES.STATE).mapFields(ranks));
    }
}
