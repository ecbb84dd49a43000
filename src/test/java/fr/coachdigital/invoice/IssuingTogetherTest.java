package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.DatabaseTest;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** INV-20 and 21: numbers without a gap, dates that never decrease, no document without an invoice. */
@DatabaseTest
class IssuingTogetherTest {

    private static final int CALLERS = 50;
    private static final int FAILING = 20;
    /** Fewer than the pool has, so that nobody is turned away for want of a connection. */
    private static final int CONNECTIONS = 8;

    private @Autowired AdminInvoices admin;
    private @Autowired Integrity integrity;
    private @Autowired TransactionOperations transactions;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;

    @BeforeEach
    void practice() {
        lab = new InvoiceLab(application);
    }

    @Test
    void fifty_issue_at_once_and_twenty_fail_after_all_was_done() throws Exception {
        List<InvoiceId> drafts = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) drafts.add(lab.drafted(lab.claire, "10.00"));
        Semaphore connections = new Semaphore(CONNECTIONS);
        List<Object> outcome = AtOnce.run(CALLERS, caller -> {
            lab.asCoach();
            connections.acquire();
            try {
                return transactions.execute(status -> {
                    admin.issue(drafts.get(caller), 0);
                    if (caller < FAILING) throw new Deliberate();
                    return caller;
                });
            } finally {
                connections.release();
            }
        });
        lab.asCoach();
        assertThat(outcome).filteredOn(Deliberate.class::isInstance).hasSize(FAILING);
        assertThat(outcome).filteredOn(Integer.class::isInstance).hasSize(CALLERS - FAILING);
        assertConsecutive(CALLERS - FAILING);
    }

    @Test
    void a_jvm_that_dies_between_the_document_and_the_commit_leaves_no_trace() throws Exception {
        lab.issued(lab.claire, "10.00");
        InvoiceId unlucky = lab.drafted(lab.claire, "20.00");
        Process dying = new ProcessBuilder(secondProduct(unlucky))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(dying.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(dying.exitValue()).as("it died after the document was kept").isEqualTo(DyingIssuer.DEAD);
        assertThat(lab.get(unlucky).isIssued()).isFalse();
        lab.issued(lab.claire, "30.00");
        lab.issue(unlucky);
        assertConsecutive(3);
    }

    /** The same product on the same database, whose address stands in this JVM's properties. */
    private List<String> secondProduct(InvoiceId unlucky) {
        List<String> command = new ArrayList<>();
        command.add(new File(System.getProperty("java.home"), "bin/java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Duser.timezone=UTC");
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("COACH_"))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DyingIssuer.class.getName()));
        command.addAll(List.of(String.valueOf(lab.coach.value()), String.valueOf(unlucky.value())));
        return command;
    }

    private void assertConsecutive(int count) {
        var issued = sql.select(INVOICES.NUMBER, INVOICES.ISSUE_DATE, INVOICES.DOCUMENT_ID)
                .from(INVOICES)
                .where(INVOICES.NUMBER.isNotNull())
                .orderBy(INVOICES.NUMBER)
                .fetch();
        assertThat(issued.getValues(INVOICES.NUMBER))
                .isEqualTo(IntStream.rangeClosed(1, count)
                        .mapToObj("FAC%04d"::formatted)
                        .toList());
        List<LocalDate> dates = issued.getValues(INVOICES.ISSUE_DATE);
        assertThat(dates).isSorted();
        assertThat(sql.select(ARCHIVED_DOCUMENTS.ID).from(ARCHIVED_DOCUMENTS).fetch(ARCHIVED_DOCUMENTS.ID))
                .containsExactlyInAnyOrderElementsOf(issued.getValues(INVOICES.DOCUMENT_ID));
        IntegrityReport report = integrity.verify();
        assertThat(report.breaks()).isEmpty();
        assertThat(report.invoices()).isEqualTo(count);
    }

    private static final class Deliberate extends RuntimeException {}
}
