package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.invoice.IntegrityReport.Break;
import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.IntegrityReport.Fault;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever holds the database's administrator can change any row, and none unnoticed. */
@DatabaseTest
class IntegrityTest {

    private @Autowired Integrity integrity;
    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;
    private final List<InvoiceId> invoices = new ArrayList<>();

    @BeforeEach
    void three_invoices_a_credit_note_and_four_payments() {
        lab = new InvoiceLab(application);
        for (String net : List.of("100.00", "200.00", "300.00")) invoices.add(lab.issued(lab.claire, net));
        lab.issue(admin.creditPart(invoices.get(2), List.of(InvoiceLab.line("50.00")), "Geste"));
        ledger.record(invoices.get(0), InvoiceLab.transfer("120.00"));
        PaymentId wrong = ledger.record(invoices.get(1), InvoiceLab.transfer("24.00"));
        ledger.correct(wrong, "Mauvaise facture");
        ledger.record(invoices.get(2), InvoiceLab.transfer("24.00"));
    }

    @Test
    void what_nobody_touched_holds() {
        IntegrityReport report = integrity.verify();
        assertThat(report.breaks()).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.invoices()).isEqualTo(4);
        assertThat(report.payments()).isEqualTo(4);
    }

    @Test
    void a_changed_invoice_is_named() {
        root("update invoices set clientName = 'CLAIRE MARTIN' where id = ?", 1);
        assertBroken(Chain.INVOICES, 2, "FAC0002", Fault.CHANGED);
    }

    @Test
    void of_two_changed_invoices_the_first_is_named() {
        root("update invoices set dueAmount = dueAmount + 1 where id = ?", 2);
        root("update invoices set notes = 'x' where id = ?", 0);
        assertBroken(Chain.INVOICES, 1, "FAC0001", Fault.CHANGED);
    }

    @Test
    void a_changed_an_added_and_a_lost_line_are_named() {
        root("update invoiceLines set designation = 'Autre chose' where invoiceId = ?", 2);
        assertBroken(Chain.INVOICES, 3, "FAC0003", Fault.CHANGED);
        root("insert into invoiceLines (invoiceId, position, kind, designation) values (?, 2, 'TEXT', 'Plus')", 1);
        assertBroken(Chain.INVOICES, 2, "FAC0002", Fault.CHANGED);
        root("delete from invoiceLines where invoiceId = ?", 0);
        assertBroken(Chain.INVOICES, 1, "FAC0001", Fault.CHANGED);
    }

    @Test
    void a_changed_pdf_is_named_even_with_its_hash() {
        root(
                "update archivedDocuments d join invoices i on i.documentId = d.id set d.pdf = concat(d.pdf, ' ')"
                        + " where i.id = ?",
                1);
        assertBroken(Chain.INVOICES, 2, "FAC0002", Fault.DOCUMENT);
        root(
                "update archivedDocuments set sha256 = sha2(pdf, 256) where id in (select documentId from invoices where id = ?)",
                1);
        assertBroken(Chain.INVOICES, 2, "FAC0002", Fault.DOCUMENT);
    }

    @Test
    void changed_words_of_a_document_are_named() {
        root(
                "update archivedDocuments d join invoices i on i.documentId = d.id"
                        + " set d.content = replace(d.content, 'Claire', 'Clara') where i.id = ?",
                0);
        assertBroken(Chain.INVOICES, 1, "FAC0001", Fault.DOCUMENT);
    }

    @Test
    void nothing_stands_before_the_beginning_of_a_chain() {
        assertThatThrownBy(() -> RootAccess.execute("update payments set id = -1 where id = 1"))
                .hasStackTraceContaining("ckPaymentsId");
        assertThatThrownBy(() -> RootAccess.execute("update invoices set chainPosition = -1 where chainPosition = 1"))
                .hasStackTraceContaining("ckInvoicesChainPosition");
    }

    @Test
    void a_deleted_last_document_is_missed() {
        RootAccess.execute(
                "delete from invoiceLines where invoiceId in (select id from invoices where number like 'AV%')");
        RootAccess.execute("delete from invoices where number like 'AV%'");
        assertThat(integrity.verify().breaks()).containsExactly(new Break(Chain.INVOICES, 3, "FAC0003", Fault.SUMS));
        RootAccess.execute("update invoices set creditedAmount = 0");
        assertBroken(Chain.INVOICES, 4, "4", Fault.MISSING);
    }

    @Test
    void invoices_that_changed_places_are_named() {
        RootAccess.execute("update invoices set chainPosition = 99 where chainPosition = 1");
        RootAccess.execute("update invoices set chainPosition = 1 where chainPosition = 2");
        RootAccess.execute("update invoices set chainPosition = 2 where chainPosition = 99");
        assertBroken(Chain.INVOICES, 1, "FAC0002", Fault.CHANGED);
    }

    @Test
    void sums_that_disagree_are_named() {
        root("update invoices set paidAmount = 0 where id = ?", 0);
        assertBroken(Chain.INVOICES, 1, "FAC0001", Fault.SUMS);
        root("update invoices set paidAmount = 120 where id = ?", 0);
        root("update invoices set creditedAmount = 360 where id = ?", 2);
        assertBroken(Chain.INVOICES, 3, "FAC0003", Fault.SUMS);
    }

    @Test
    void a_changed_payment_is_named() {
        RootAccess.execute("update payments set amount = 12 where id = 2");
        RootAccess.execute("update invoices set paidAmount = -12 where number = 'FAC0002'");
        assertBroken(Chain.PAYMENTS, 2, "2", Fault.CHANGED);
    }

    @Test
    void a_deleted_last_payment_is_missed() {
        RootAccess.execute("delete from payments where id = 4");
        RootAccess.execute("update invoices set paidAmount = 0 where number = 'FAC0003'");
        assertBroken(Chain.PAYMENTS, 4, "4", Fault.MISSING);
        RootAccess.execute("update sealChains c join payments p on p.id = 3 set c.length = 3, c.lastSeal = p.seal"
                + " where c.name = 'PAYMENTS'");
        assertBroken(Chain.PAYMENTS, 3, "3", Fault.CHANGED);
    }

    @Test
    void payments_that_changed_places_and_gaps_are_named() {
        RootAccess.execute("update payments set id = 99 where id = 4");
        assertBroken(Chain.PAYMENTS, 4, "4", Fault.MISSING);
        RootAccess.execute("update payments p join payments q on p.id = 1 and q.id = 99"
                + " set p.previousSeal = q.previousSeal, p.seal = q.seal");
        assertBroken(Chain.PAYMENTS, 1, "1", Fault.CHANGED);
    }

    private void root(String statement, int invoice) {
        assertThat(RootAccess.execute(statement, invoices.get(invoice).value())).isPositive();
    }

    private void assertBroken(Chain chain, int place, String row, Fault fault) {
        IntegrityReport report = integrity.verify();
        assertThat(report.holds()).isFalse();
        assertThat(report.breaks()).containsExactly(new Break(chain, place, row, fault));
    }
}
