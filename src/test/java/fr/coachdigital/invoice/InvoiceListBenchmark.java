package fr.coachdigital.invoice;

import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the list of invoices takes with 100,000 of them; prints the median of seven, asserts nothing. */
@DatabaseTest
class InvoiceListBenchmark {

    private static final int ROUNDS = 7;
    private static final int PAGE = 50;

    private @Autowired AdminInvoices invoices;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @Test
    void the_list_of_a_hundred_thousand_invoices() throws IOException {
        signIn.coach(fixtures.coach("coach@example.org"));
        ManyInvoices.insert(sql);
        for (InvoiceSort.Key key : InvoiceSort.Key.values())
            measure("sorted by " + key, InvoiceFilter.NONE, new InvoiceSort(key, true));
        for (InvoiceState state : InvoiceState.values()) {
            measure("state " + state, new InvoiceFilter("", Set.of(state), Set.of(), null, null, null, null));
        }
        measure(
                "a year",
                new InvoiceFilter(
                        "", Set.of(), Set.of(), null, null, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        measure("search with many hits", search("atelier formation"));
        measure("search with few hits", search("f-004242"));
        measure("search without a hit", search("zzzz"));
        long start = System.nanoTime();
        invoices.write(InvoiceFilter.NONE, InvoiceSort.NEWEST, Language.FR, OutputStream.nullOutputStream());
        System.out.printf("%-32s %8.0f ms%n", "export of all", (System.nanoTime() - start) / 1e6);
    }

    private static InvoiceFilter search(String words) {
        return new InvoiceFilter(words, Set.of(), Set.of(), null, null, null, null);
    }

    private void measure(String what, InvoiceFilter filter) {
        measure(what, filter, InvoiceSort.NEWEST);
    }

    private void measure(String what, InvoiceFilter filter, InvoiceSort sort) {
        int total = invoices.sums(filter).count();
        System.out.printf(
                "%-32s %8d invoices: sums %6.1f, first page %6.1f, middle %6.1f, end %6.1f ms%n",
                what,
                total,
                median(() -> invoices.sums(filter)),
                median(() -> invoices.page(filter, sort, new Page(0, PAGE, total))),
                median(() -> invoices.page(filter, sort, new Page(total / 2, PAGE, total))),
                median(() -> invoices.page(filter, sort, new Page(Math.max(0, total - PAGE), PAGE, total))));
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
