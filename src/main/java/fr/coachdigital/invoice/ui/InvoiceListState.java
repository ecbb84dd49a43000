package fr.coachdigital.invoice.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.document.ui.Period;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the list of invoices shows.
 *
 * @param client null for any
 */
record InvoiceListState(
        String search,
        Set<InvoiceState> states,
        Set<InvoiceKind> kinds,
        @Nullable ClientId client,
        Period period,
        InvoiceSort sort) {

    static final InvoiceListState START =
            new InvoiceListState("", Set.of(), Set.of(), null, Period.ANY, InvoiceSort.NEWEST);

    private static final String SEARCH = "q";
    private static final String STATE = "state";
    private static final String KIND = "kind";
    private static final String CLIENT = "client";
    private static final String SORT = "sort";

    static InvoiceListState of(QueryParameters parameters, LocalDate today) {
        ListAddress address = new ListAddress(parameters);
        return new InvoiceListState(
                address.text(SEARCH),
                address.constants(STATE, InvoiceState.class),
                address.constants(KIND, InvoiceKind.class),
                address.id(CLIENT).map(ClientId::new).orElse(null),
                address.period(today),
                sort(address.text(SORT)));
    }

    private static InvoiceSort sort(String word) {
        boolean descending = word.startsWith("-");
        return ListAddress.constant(descending ? word.substring(1) : word, InvoiceSort.Key.class)
                .map(key -> new InvoiceSort(key, descending))
                .orElse(InvoiceSort.NEWEST);
    }

    QueryParameters toParameters() {
        ListAddress address = new ListAddress()
                .with(SEARCH, search)
                .with(STATE, states)
                .with(KIND, kinds)
                .with(CLIENT, client == null ? "" : String.valueOf(client.value()))
                .with(period);
        if (!sort.equals(InvoiceSort.NEWEST)) address.withSort(SORT, sort.by(), sort.descending());
        return address.toParameters();
    }

    InvoiceFilter filter() {
        return new InvoiceFilter(search, states, kinds, client, null, period.from(), period.until());
    }

    boolean isNarrow() {
        return !filter().equals(InvoiceFilter.NONE);
    }

    InvoiceListState with(InvoiceSort wanted) {
        return new InvoiceListState(search, states, kinds, client, period, wanted);
    }

    /** The same order of everything. */
    InvoiceListState cleared() {
        return START.with(sort);
    }
}
