package fr.coachdigital.invoice;

import fr.coachdigital.support.RootAccess;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * A hundred thousand invoices of 500 clients over some years, a hundred of them drafts. In lists of values, since MariaDB
 * 11.4 refuses more than one row of an INSERT … SELECT into a table with triggers.
 */
final class ManyInvoices {

    private static final int CLIENTS = 500;
    private static final int ISSUED = 99_900;
    private static final int ALL = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private ManyInvoices() {}

    static void insert(DSLContext sql) {
        insert(
                "clients (id, kind, firstName, lastName, company, status)",
                1,
                CLIENTS,
                "(%1$d, 'BUSINESS', 'Claire', 'Martin %1$d', 'Atelier %1$d', 'ACTIVE')"::formatted);
        insert(
                "archivedDocuments (id, fileName, content, pdf, sha256)",
                1,
                ISSUED,
                "(%1$d, 'Facture-%1$d.pdf', '{}', repeat('x', 200), sha2(%1$d, 256))"::formatted);
        insert(
                "invoices (kind, clientId, number, chainPosition, clientName, subject, issueDate, dueDate, netAmount,"
                        + " grossAmount, dueAmount, paidAmount, documentId, previousSeal, seal, issuedAt)",
                1,
                ISSUED,
                ManyInvoices::issued);
        insert(
                "invoices (kind, clientId, clientName, subject, netAmount, grossAmount, dueAmount)",
                ISSUED + 1,
                ALL,
                number -> "('STANDARD', %1$d, 'Atelier %1$d', 'Brouillon', 100, 100, 100)"
                        .formatted(1 + number % CLIENTS));
        sql.execute("analyze table invoices, clients");
    }

    private static String issued(int number) {
        int amount = 1 + number % 5_000;
        int paid = number % 10 < 7 ? amount : number % 10 == 7 ? 1 : 0;
        LocalDate day = FIRST_DAY.plusDays(number / 40);
        return "('STANDARD', %1$d, 'F-%2$06d', %2$d, 'Atelier %1$d', 'Formation %3$d', '%4$s', '%5$s', %6$d, %6$d, %6$d, %7$d, %2$d, repeat('0', 64), repeat('0', 64), now())"
                .formatted(1 + number % CLIENTS, number, number % 100, day, day.plusDays(30), amount, paid);
    }

    private static void insert(String columns, int first, int last, IntFunction<String> row) {
        for (int from = first; from <= last; from += AT_ONCE) {
            RootAccess.execute("insert into " + columns + " values "
                    + IntStream.rangeClosed(from, Math.min(from + AT_ONCE - 1, last))
                            .mapToObj(row)
                            .collect(Collectors.joining(", ")));
        }
    }
}
