package fr.coachdigital.client;

import static fr.coachdigital.db.Tables.CLIENTS;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the list of clients takes with 100,000 of them; prints the median of seven, asserts nothing. */
@DatabaseTest
class ClientListBenchmark {

    private static final int ROUNDS = 7;
    private static final int PAGE = 50;

    private @Autowired ClientDirectory directory;
    private @Autowired ClientExport export;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @Test
    void the_list_of_a_hundred_thousand_clients() throws IOException {
        signIn.coach(fixtures.coach("coach@example.org"));
        ManyClients.insert(sql);
        System.out.println("Clients: " + sql.fetchCount(CLIENTS));
        for (ClientSort.Key key : ClientSort.Key.values()) {
            measure("sorted by " + key, ClientFilter.NONE, new ClientSort(key, key == ClientSort.Key.LAST_LOGIN));
        }
        measure("search with many hits", ClientFilter.NONE.withSearch("studio"));
        measure("search with few hits", ClientFilter.NONE.withSearch("client.4242@"));
        measure("search by telephone", ClientFilter.NONE.withSearch("06 12 34"));
        measure("search without a hit", ClientFilter.NONE.withSearch("zzzz"));
        measure("status", ClientFilter.NONE.withStatuses(Set.of(ClientStatus.INACTIVE, ClientStatus.PROSPECT)));
        for (AccountState state : AccountState.values()) {
            measure("account " + state, ClientFilter.NONE.withAccounts(Set.of(state)));
        }
        measure(
                "account SENT or never invited",
                ClientFilter.NONE.withAccounts(Set.of(AccountState.SENT, AccountState.NOT_INVITED)));
        measure("tag", ClientFilter.NONE.withTag("VIP"));
        measure("archived", ClientFilter.NONE.withArchived(true));
        long start = System.nanoTime();
        export.write(ClientFilter.NONE, ClientSort.BY_NAME, Language.FR, OutputStream.nullOutputStream());
        System.out.printf("%-42s %8.0f ms%n", "export of all", (System.nanoTime() - start) / 1e6);
    }

    private void measure(String what, ClientFilter filter) {
        measure(what, filter, ClientSort.BY_NAME);
    }

    private void measure(String what, ClientFilter filter, ClientSort sort) {
        int total = directory.count(filter);
        System.out.printf(
                "%-42s %8d clients: count %6.1f, first page %6.1f, middle %6.1f, end %6.1f ms%n",
                what,
                total,
                median(() -> directory.count(filter)),
                median(() -> directory.page(filter, sort, new Page(0, PAGE, total))),
                median(() -> directory.page(filter, sort, new Page(total / 2, PAGE, total))),
                median(() -> directory.page(filter, sort, new Page(Math.max(0, total - PAGE), PAGE, total))));
    }

    private static double median(Runnable work) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            millis[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }
}
