package fr.coachdigital.messaging.internal;

import static fr.coachdigital.db.Tables.MESSAGES;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What a person typed into a search, as words that must all occur; folded as the stored text is. */
record SearchTerms(List<String> words) {
    private static final int MOST = 8;
    private static final int LONGEST = 200;

    static SearchTerms of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new SearchTerms(Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .lines()
                .flatMap(line -> List.of(line.split("[\\s\\u00a0\\u202f]+")).stream())
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Condition condition() {
        return DSL.and(words.stream().map(MESSAGES.SEARCH_TEXT::contains).toList())
                .and(MESSAGES.WITHDRAWN_AT.isNull());
    }
}
