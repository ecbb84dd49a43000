package fr.coachdigital.quote;

import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes a list shows; all conditions hold together.
 *
 * @param search words that all occur in number, subject or client; empty for any
 * @param states empty for any
 * @param client null for any
 * @param from first date; null for any
 * @param until last date; null for any
 */
public record QuoteFilter(
        String search,
        Set<QuoteState> states,
        @Nullable ClientId client,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {

    public static final int MAX_SEARCH = 200;
    public static final QuoteFilter NONE = new QuoteFilter("", Set.of(), null, null, null);

    public QuoteFilter {
        search = search.length() > MAX_SEARCH ? search.substring(0, MAX_SEARCH) : search;
        states = Set.copyOf(states);
    }

    public static QuoteFilter of(ClientId client) {
        return new QuoteFilter("", Set.of(), client, null, null);
    }
}
