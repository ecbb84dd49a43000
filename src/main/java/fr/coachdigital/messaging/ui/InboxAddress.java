package fr.coachdigital.messaging.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.shared.ClientId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coach's page of conversations shows, as it stands in the address. What an address says that the page does
 * not know is left out.
 *
 * @param open whose conversation is open; null for none
 * @param at the message it is opened at; 0 for the newest
 */
record InboxAddress(InboxFilter filter, @Nullable ClientId open, int at) {
    private static final String FILTER = "filter";
    private static final String SEARCH = "q";
    private static final String AT = "at";
    private static final int LONGEST_SEARCH = 200;

    static InboxAddress of(QueryParameters parameters, @Nullable ClientId open) {
        String kind = parameters.getSingleParameter(FILTER).orElse("");
        String search = parameters.getSingleParameter(SEARCH).orElse("");
        return new InboxAddress(
                new InboxFilter(
                        Stream.of(InboxFilter.Kind.values())
                                .filter(known -> word(known).equals(kind))
                                .findFirst()
                                .orElse(InboxFilter.Kind.ALL),
                        search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search),
                open,
                parameters
                        .getSingleParameter(AT)
                        .filter(number -> number.matches("\\d{1,9}"))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    InboxAddress with(InboxFilter.Kind kind) {
        return new InboxAddress(new InboxFilter(kind, filter.name()), open, 0);
    }

    InboxAddress withSearch(String words) {
        return new InboxAddress(new InboxFilter(filter.kind(), words), open, 0);
    }

    InboxAddress withOpen(@Nullable ClientId client, int message) {
        return new InboxAddress(filter, client, message);
    }

    String path() {
        return open == null ? MessagingPaths.ADMIN : MessagingPaths.with(open);
    }

    QueryParameters toQuery() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (filter.kind() != InboxFilter.Kind.ALL) parameters.put(FILTER, List.of(word(filter.kind())));
        if (!filter.name().isBlank()) parameters.put(SEARCH, List.of(filter.name()));
        if (at > 0) parameters.put(AT, List.of(String.valueOf(at)));
        return new QueryParameters(parameters);
    }

    /** For a link. */
    String toText() {
        String query = toQuery().getQueryString();
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    private static String word(InboxFilter.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
