package fr.coachdigital.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import fr.coachdigital.client.ClientSamples;
import fr.coachdigital.client.ImportProgress;
import fr.coachdigital.platform.LiveUpdates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class ImportRunnerTest {

    private static final ImportRunner.Reasons REASONS = new ImportRunner.Reasons("refused", "not reached");

    private final BulkInsert clients = mock();
    private final ClientAudit audit = mock();
    private final ImportJob job = new ImportJob(1, "clients.csv", List.of("Nom"), 450);
    private int lastTransaction = Integer.MAX_VALUE;
    private final AtomicInteger transactions = new AtomicInteger();

    /** A database that is gone after so many transactions. */
    private final TransactionOperations database = new TransactionOperations() {
        @Override
        public <T> T execute(TransactionCallback<T> work) {
            if (transactions.incrementAndGet() > lastTransaction) throw new CannotCreateTransactionException("gone");
            return work.doInTransaction(new SimpleTransactionStatus());
        }
    };

    private final ImportRunner runner =
            new ImportRunner(clients, mock(Duplicates.class), audit, mock(LiveUpdates.class), database);

    private static List<ImportedRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ImportRunnerTest::row).toList();
    }

    private static ImportedRow row(int number) {
        return new ImportedRow(
                number, List.of("Nom" + number), Optional.of(ClientSamples.person("", "Nom" + number, "")), List.of());
    }

    private List<String> errorFile() {
        return new String(job.errorFile(new CsvFiles(), "Erreur"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void what_a_lost_database_left_undone_is_given_back_and_said() {
        lastTransaction = 2;
        runner.run(job, () -> rows(450), true, REASONS);
        ImportProgress progress = job.progress();
        assertThat(progress.finished()).isTrue();
        assertThat(progress.brokenOff()).isTrue();
        assertThat(progress.imported()).isEqualTo(400);
        assertThat(progress.done()).isEqualTo(400);
        assertThat(progress.invalid()).isEqualTo(50);
        assertThat(errorFile()).hasSize(51).last().asString().contains("Nom450", "not reached");
        then(audit).should(never()).imported(anyInt(), any());
    }

    @Test
    void a_file_that_cannot_be_gone_through_ends_too() {
        runner.run(
                job,
                () -> {
                    throw new IllegalStateException("unreadable");
                },
                true,
                REASONS);
        assertThat(job.progress().finished()).isTrue();
        assertThat(job.progress().brokenOff()).isTrue();
        assertThat(job.progress().imported()).isZero();
    }

    @Test
    void one_bad_line_does_not_take_the_others_with_it() {
        List<ImportedRow> rows = rows(450);
        willThrow(new DataIntegrityViolationException("no"))
                .given(clients)
                .insert(org.mockito.ArgumentMatchers.argThat(data ->
                        data.stream().anyMatch(client -> client.lastName().equals("Nom7"))));
        runner.run(job, () -> rows, true, REASONS);
        assertThat(job.progress().brokenOff()).isFalse();
        assertThat(job.progress().imported()).isEqualTo(449);
        assertThat(errorFile()).hasSize(2).last().asString().contains("Nom7", "refused");
        then(audit).should().imported(449, "clients.csv");
    }
}
