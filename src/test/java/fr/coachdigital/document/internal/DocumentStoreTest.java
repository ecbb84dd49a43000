package fr.coachdigital.document.internal;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.ArchivedDocument;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentNumbers;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers without gaps (INV-20 and 21) and documents that exist when their transaction does (INV-24). */
@DatabaseTest
class DocumentStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int THREADS = 50;
    private static final int FAILING = 20;

    private final DocumentNumbers numbers;
    private final DocumentArchive archive;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    DocumentStoreTest(
            DocumentNumbers numbers, DocumentArchive archive, TransactionTemplate transaction, DSLContext sql) {
        this.numbers = numbers;
        this.archive = archive;
        this.transaction = transaction;
        this.sql = sql;
    }

    private String next(NumberSeries series, LocalDate day) {
        return Objects.requireNonNull(transaction.execute(status -> numbers.next(series, day)));
    }

    /** The very first ones, so that the row of the year is missing, too. */
    @Test
    void fifty_at_once_of_whom_twenty_fail_leave_thirty_numbers_without_a_gap() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<String>> given = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return transaction.execute(status -> {
                            String number = numbers.next(NumberSeries.INVOICE, DAY);
                            if (i % 5 < 2) status.setRollbackOnly();
                            return i % 5 < 2 ? "" : number;
                        });
                    }))
                    .toList();
            together.countDown();
            List<String> kept = given.stream()
                    .map(DocumentStoreTest::join)
                    .filter(number -> !number.isEmpty())
                    .sorted()
                    .toList();
            assertThat(kept)
                    .isEqualTo(IntStream.rangeClosed(1, THREADS - FAILING)
                            .mapToObj("F-2026-%04d"::formatted)
                            .toList());
        }
    }

    private static String join(Future<String> number) {
        try {
            return number.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void each_series_and_year_counts_for_itself() {
        assertThat(next(NumberSeries.INVOICE, DAY)).isEqualTo("F-2026-0001");
        assertThat(next(NumberSeries.QUOTE, DAY)).isEqualTo("D-2026-0001");
        assertThat(next(NumberSeries.CREDIT_NOTE, DAY)).isEqualTo("A-2026-0001");
        assertThat(next(NumberSeries.INVOICE, DAY)).isEqualTo("F-2026-0002");
        assertThat(next(NumberSeries.INVOICE, DAY.plusYears(1))).isEqualTo("F-2027-0001");
    }

    /** The formats stay as they are, so a number that came again would be refused by the invoices' table. */
    @Test
    void no_number_comes_again_when_the_series_begins_or_stops_to_restart_every_year() {
        assertThat(next(NumberSeries.INVOICE, DAY)).isEqualTo("F-2026-0001");
        restartYearly(false);
        assertThat(next(NumberSeries.INVOICE, DAY)).isEqualTo("F-2026-0002");
        assertThat(next(NumberSeries.INVOICE, DAY.plusYears(1))).isEqualTo("F-2027-0003");
        restartYearly(true);
        assertThat(next(NumberSeries.INVOICE, DAY.plusYears(1))).isEqualTo("F-2027-0004");
        assertThat(next(NumberSeries.INVOICE, DAY.plusYears(2))).isEqualTo("F-2028-0001");
        restartYearly(false);
        assertThat(next(NumberSeries.INVOICE, DAY.plusYears(2))).isEqualTo("F-2028-0005");
    }

    private void restartYearly(boolean wanted) {
        sql.update(SETTINGS).set(SETTINGS.NUMBERS_RESTART_YEARLY, wanted).execute();
    }

    @Test
    void numbers_and_documents_are_only_given_within_a_transaction() {
        DocumentContent content = DocumentSamples.creditNote().content();
        assertThatThrownBy(() -> numbers.next(NumberSeries.INVOICE, DAY))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> archive.archive(content)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_document_is_served_as_it_was_printed_and_says_what_it_said() {
        DocumentContent content = DocumentSamples.balance().content();
        ArchivedDocument archived = Objects.requireNonNull(transaction.execute(status -> archive.archive(content)));
        assertThat(archive.content(archived.id())).isEqualTo(content);
        assertThat(archive.pdf(archived.id()).fileName()).isEqualTo("Facture-F-2026-0012.pdf");
        assertThat(archive.pdf(archived.id()).pdf())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(archive.pdf(archived.id()).pdf());
        assertThat(Sha256.of(archive.pdf(archived.id()).pdf())).isEqualTo(archived.sha256());
    }

    @Test
    void what_is_changed_behind_its_back_shows_in_the_hash() {
        DocumentContent content = DocumentSamples.creditNote().content();
        ArchivedDocument archived = Objects.requireNonNull(transaction.execute(status -> archive.archive(content)));
        String before = archive.contentHash(archived.id());
        assertThat(archive.contentHash(archived.id())).isEqualTo(before);
        RootAccess.execute("UPDATE archivedDocuments SET content = CONCAT(content, ' ')");
        assertThat(archive.contentHash(archived.id())).isNotEqualTo(before);
    }

    @Test
    void a_document_goes_when_its_transaction_does() {
        transaction.executeWithoutResult(status -> {
            archive.archive(DocumentSamples.creditNote().content());
            status.setRollbackOnly();
        });
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isZero();
    }
}
