package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.QUOTES;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;

import fr.coachdigital.quote.QuoteFilter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Turns a filter into conditions on {@code quotes} joined with {@code clients}. */
final class QuoteConditions {

    private static final int MOST_WORDS = 8;
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private QuoteConditions() {}

    static Condition of(QuoteFilter filter, LocalDate today) {
        return QuoteStates.in(filter.states(), today)
                .and(
                        filter.client() == null
                                ? noCondition()
                                : QUOTES.CLIENT_ID.eq(filter.client().value()))
                .and(filter.from() == null ? noCondition() : QUOTES.QUOTE_DATE.ge(filter.from()))
                .and(filter.until() == null ? noCondition() : QUOTES.QUOTE_DATE.le(filter.until()))
                .and(DSL.and(words(filter.search()).stream()
                        .map(QuoteConditions::found)
                        .toList()));
    }

    /** Accents and case are left to the collation, which does not know the letters that are two. */
    private static List<String> words(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return GAP.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Condition found(String word) {
        return folded(QUOTES.SUBJECT)
                .contains(word)
                .or(CLIENTS.SEARCH_TEXT.contains(word))
                .or(lower(cast(
                                QUOTES.NUMBER,
                                SQLDataType.CHAR(QUOTES.NUMBER.getDataType().length())))
                        .contains(word));
    }

    private static Field<String> folded(Field<String> text) {
        return replace(replace(lower(text), "œ", "oe"), "æ", "ae");
    }
}
