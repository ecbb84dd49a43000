package fr.coachdigital.client.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.ClientId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as it stands in the address: whoever reloads, goes back or shares the link sees the same. What
 * an address says that the list does not know is left out.
 *
 * @param selected whose details are open; null for nobody's
 */
record ListState(
        ClientFilter filter, ClientSort sort, @Nullable ClientId selected) {

    static final ListState START = new ListState(ClientFilter.NONE, ClientSort.BY_NAME, null);

    private static final String SEARCH = "q";
    private static final String STATUS = "status";
    private static final String ACCOUNT = "account";
    private static final String TAG = "tag";
    private static final String ARCHIVED = "archived";
    private static final String SORT = "sort";
    private static final String SELECTED = "client";

    static ListState of(QueryParameters parameters) {
        ClientFilter filter = new ClientFilter(
                single(parameters, SEARCH),
                constants(parameters.getParameters(STATUS), ClientStatus.class),
                constants(parameters.getParameters(ACCOUNT), AccountState.class),
                single(parameters, TAG),
                single(parameters, ARCHIVED).equals("true"));
        return new ListState(
                filter,
                sort(single(parameters, SORT)),
                ClientIds.parse(single(parameters, SELECTED)).orElse(null));
    }

    QueryParameters toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, SEARCH, filter.search().isBlank() ? List.of() : List.of(filter.search()));
        put(parameters, STATUS, words(filter.statuses()));
        put(parameters, ACCOUNT, words(filter.accounts()));
        put(parameters, TAG, filter.tag().isEmpty() ? List.of() : List.of(filter.tag()));
        put(parameters, ARCHIVED, filter.archived() ? List.of("true") : List.of());
        put(parameters, SORT, sort.equals(ClientSort.BY_NAME) ? List.of() : List.of(word(sort)));
        put(parameters, SELECTED, selected == null ? List.of() : List.of(String.valueOf(selected.value())));
        return new QueryParameters(parameters);
    }

    ListState with(ClientFilter wanted) {
        return new ListState(wanted, sort, null);
    }

    ListState with(ClientSort wanted) {
        return new ListState(filter, wanted, selected);
    }

    ListState with(Optional<ClientId> chosen) {
        return new ListState(filter, sort, chosen.orElse(null));
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) parameters.put(name, values);
    }

    private static String single(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static ClientSort sort(String word) {
        boolean descending = word.startsWith("-");
        return constant(descending ? word.substring(1) : word, ClientSort.Key.class)
                .map(key -> new ClientSort(key, descending))
                .orElse(ClientSort.BY_NAME);
    }

    private static String word(ClientSort sort) {
        return (sort.descending() ? "-" : "") + word(sort.by());
    }

    private static List<String> words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(ListState::word).sorted().toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Set<E> constants(List<String> words, Class<E> type) {
        return words.stream().flatMap(word -> constant(word, type).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}
