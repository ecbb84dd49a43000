package fr.coachdigital.quote.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.document.ui.Period;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteState;
import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of quotes shows, as it stands in the address.
 *
 * @param client null for any
 */
record QuoteListState(
        String search, Set<QuoteState> states, @Nullable ClientId client, Period period, QuoteSort sort) {

    static final QuoteListState START = new QuoteListState("", Set.of(), null, Period.ANY, QuoteSort.NEWEST);

    private static final String SEARCH = "q";
    private static final String STATE = "state";
    private static final String SORT = "sort";

    static QuoteListState of(QueryParameters parameters, LocalDate today) {
        ListAddress address = new ListAddress(parameters);
        return new QuoteListState(
                address.text(SEARCH),
                address.constants(STATE, QuoteState.class),
                address.id(QuotePaths.CLIENT).map(ClientId::new).orElse(null),
                address.period(today),
                sort(address.text(SORT)));
    }

    private static QuoteSort sort(String word) {
        boolean descending = word.startsWith("-");
        return ListAddress.constant(descending ? word.substring(1) : word, QuoteSort.Key.class)
                .map(key -> new QuoteSort(key, descending))
                .orElse(QuoteSort.NEWEST);
    }

    QueryParameters toParameters() {
        ListAddress address = new ListAddress()
                .with(SEARCH, search)
                .with(STATE, states)
                .with(QuotePaths.CLIENT, client == null ? "" : String.valueOf(client.value()))
                .with(period);
        if (!sort.equals(QuoteSort.NEWEST)) address.withSort(SORT, sort.by(), sort.descending());
        return address.toParameters();
    }

    QuoteFilter filter() {
        return new QuoteFilter(search, states, client, period.from(), period.until());
    }

    boolean isNarrow() {
        return !filter().equals(QuoteFilter.NONE);
    }

    QuoteListState with(QuoteSort wanted) {
        return new QuoteListState(search, states, client, period, wanted);
    }

    /** Everything, in the same order. */
    QuoteListState cleared() {
        return START.with(sort);
    }
}
