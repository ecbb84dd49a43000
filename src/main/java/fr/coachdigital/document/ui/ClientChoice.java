package fr.coachdigital.document.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.shared.Page;

/** Clients as a field offers them while one types, read a page at a time. */
public final class ClientChoice {

    private ClientChoice() {}

    public static CallbackDataProvider<ClientRow, String> of(ClientDirectory clients) {
        return DataProvider.fromFilteringCallbacks(
                query -> {
                    Page page = new Page(query.getOffset(), query.getLimit(), clients.count(filter(query)));
                    return clients.page(filter(query), ClientSort.BY_NAME, page).stream();
                },
                query -> {
                    int left = clients.count(filter(query)) - query.getOffset();
                    return Math.max(0, Math.min(left, query.getLimit()));
                });
    }

    private static ClientFilter filter(Query<ClientRow, String> query) {
        return ClientFilter.NONE.withSearch(query.getFilter().orElse(""));
    }
}
