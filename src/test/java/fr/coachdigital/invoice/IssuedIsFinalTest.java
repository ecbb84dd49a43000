package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** INV-23: statements sent with the application's own account, past every service. */
@DatabaseTest
class IssuedIsFinalTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired QuoteInvoicing invoicing;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;

    @BeforeEach
    void practice() {
        lab = new InvoiceLab(application);
    }

    @Test
    void the_application_s_account_changes_no_word_and_no_cent_of_an_issued_invoice() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        String which = " where id = " + id.value();
        for (String change : new String[] {
            "number = 'FAC0009'",
            "number = null, issueDate = null, documentId = null, seal = null, chainPosition = null, issuedAt = null",
            "clientId = " + lab.paul.value(),
            "clientName = 'claire martin'",
            "subject = 'Accompagnement '",
            "issueDate = '2026-11-22'",
            "dueDate = '2027-11-22'",
            "notes = 'x'",
            "netAmount = 1",
            "vatAmount = 1",
            "grossAmount = 1",
            "deductedAmount = 1",
            "dueAmount = 120.01",
            "seal = repeat('0', 64)",
            "kind = 'PARTIAL'",
            "createdAt = '2020-01-01'"
        }) {
            assertRefused("update invoices set " + change + which);
        }
        assertRefused("delete from invoices" + which);
        assertThat(sql.execute("update invoices set paidAmount = paidAmount, version = version + 1" + which))
                .isOne();
    }

    @Test
    void its_lines_stay_as_they_are() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        InvoiceId draft = lab.drafted(lab.claire, "50.00");
        assertRefused("update invoiceLines set unitPrice = 1 where invoiceId = " + id.value());
        assertRefused("delete from invoiceLines where invoiceId = " + id.value());
        assertRefused("insert into invoiceLines (invoiceId, position, kind, designation) values (" + id.value()
                + ", 9, 'TEXT', 'Plus')");
        assertRefused("update invoiceLines set position = 9, invoiceId = " + id.value() + " where invoiceId = "
                + draft.value());
        assertThat(sql.execute("update invoiceLines set unitPrice = 1 where invoiceId = " + draft.value()))
                .isOne();
    }

    @Test
    void a_draft_goes_with_its_lines_and_deductions() {
        QuoteId quote = lab.accepted(Deposit.NONE, InvoiceLab.line("1000.00"));
        lab.issue(invoicing.part(quote, Money.of("120.00")));
        InvoiceId balance = invoicing.balance(quote);
        assertThat(sql.fetchValue("select count(*) from invoiceDeductions")).isEqualTo(1L);
        admin.delete(balance);
        assertThat(sql.fetchValue("select count(*) from invoiceDeductions")).isEqualTo(0L);
        assertThat(sql.fetchValue("select count(*) from invoiceLines where invoiceId = " + balance.value()))
                .isEqualTo(0L);
        lab.issue(invoicing.balance(quote));
        assertRefused("delete from invoiceDeductions");
        assertRefused("update invoiceDeductions set deductedId = deductedId");
        assertRefused("insert into invoiceDeductions select invoiceId, invoiceId from invoiceDeductions");
    }

    @Test
    void the_ledger_the_archive_and_what_was_agreed_stay_as_they_are() {
        lab.accepted(new Deposit(Deposit.Kind.PERCENT, BigDecimal.TEN), InvoiceLab.line("1000.00"));
        ledger.record(lab.issued(lab.claire, "100.00"), InvoiceLab.transfer("20.00"));
        for (String table : new String[] {"payments", "archivedDocuments", "quoteRevisions", "quoteAcceptances"}) {
            assertThat(sql.fetchValue("select count(*) > 0 from " + table)).isEqualTo(1);
            assertRefused("delete from " + table);
        }
        assertRefused("update payments set amount = 120");
        assertRefused("update archivedDocuments set content = '{}'");
        assertRefused("update archivedDocuments set pdf = '%PDF'");
        assertRefused("update quoteRevisions set message = 'x'");
        assertRefused("update quoteAcceptances set signerName = 'x'");
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> sql.execute(statement))
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("final");
    }
}
