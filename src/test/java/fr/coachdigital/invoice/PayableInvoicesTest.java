package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** Invoices as payment services need them. */
@DatabaseTest
class PayableInvoicesTest {

    private @Autowired PayableInvoices payable;
    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;
    private @Autowired TransactionOperations transactions;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;
    private InvoiceId invoice;

    @BeforeEach
    void an_invoice_over_120_euros() {
        lab = new InvoiceLab(application);
        invoice = lab.issued(lab.claire, "100.00");
    }

    @Test
    void it_says_who_owes_how_much_for_what() {
        ledger.record(invoice, InvoiceLab.transfer("20.00"));
        signIn.system();
        assertThat(payable.get(invoice))
                .isEqualTo(new PayableInvoice(
                        invoice,
                        InvoiceKind.STANDARD,
                        "FAC0001",
                        "Accompagnement",
                        lab.claire,
                        "Claire Martin",
                        "Claire",
                        EmailAddress.of("claire@example.org"),
                        Language.FR,
                        InvoiceState.PARTIALLY_PAID,
                        Money.of("120.00"),
                        Money.of("20.00"),
                        Money.of("100.00"),
                        null));
        ledger.record(invoice, InvoiceLab.transfer("100.00"));
        assertThat(payable.get(invoice).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payable.get(invoice).rest()).isEqualTo(Money.ZERO);
        assertThat(payable.get(invoice).paidOn()).isEqualTo(InvoiceLab.TODAY);
    }

    @Test
    void a_business_is_greeted_by_its_name_and_need_have_no_address() {
        ClientId atelier = application.getBean(Fixtures.class).client(row -> {
            row.setKind("BUSINESS");
            row.setCompany("Atelier Œuvrard");
            row.setSiren("732829320");
            row.setStatus("ACTIVE");
            row.setLanguage("en");
            row.setAddressLine1("3 rue du Four");
            row.setPostalCode("75006");
            row.setCity("Paris");
        });
        PayableInvoice shown = payable.get(lab.issued(atelier, "50.00"));
        assertThat(shown.greeting()).isEqualTo("Atelier Œuvrard");
        assertThat(shown.email()).isNull();
        assertThat(shown.language()).isEqualTo(Language.EN);
    }

    @Test
    void the_client_is_reached_as_they_are_reached_now_and_named_as_on_the_invoice() {
        sql.update(CLIENTS)
                .set(CLIENTS.FIRST_NAME, "Clara")
                .set(CLIENTS.EMAIL, "clara@example.org")
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        PayableInvoice shown = payable.get(invoice);
        assertThat(shown.clientName()).isEqualTo("Claire Martin");
        assertThat(shown.greeting()).isEqualTo("Clara");
        assertThat(shown.email()).isEqualTo(EmailAddress.of("clara@example.org"));
    }

    @Test
    void an_invoice_of_another_client_and_a_draft_are_not_there_for_a_client() {
        signIn.system();
        assertThat(payable.get(invoice, lab.claire).id()).isEqualTo(invoice);
        assertThatThrownBy(() -> payable.get(invoice, lab.paul)).isInstanceOf(InvoiceNotFound.class);
        lab.asCoach();
        InvoiceId draft = lab.drafted(lab.claire, "10.00");
        signIn.system();
        assertThatThrownBy(() -> payable.get(draft, lab.claire)).isInstanceOf(InvoiceNotFound.class);
        assertThatThrownBy(() -> payable.get(new InvoiceId(99_999))).isInstanceOf(InvoiceNotFound.class);
        assertThat(payable.get(draft).number()).isEmpty();
        assertThat(payable.get(draft).rest()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_credit_note_is_not_to_be_paid_and_what_it_took_back_no_more() {
        InvoiceId note = lab.issue(admin.creditAll(invoice, "Annulation"));
        assertThat(payable.get(note).kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(payable.get(note).rest()).isEqualTo(Money.ZERO);
        assertThat(payable.get(invoice).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(payable.get(invoice).rest()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_held_is_changed_by_nobody_else_until_the_end() {
        transactions.executeWithoutResult(status -> {
            assertThat(payable.lock(invoice).rest()).isEqualTo(Money.of("120.00"));
            assertThat(CompletableFuture.supplyAsync(this::isFree).join()).isFalse();
        });
        assertThat(isFree()).isTrue();
        assertThatThrownBy(() -> payable.lock(invoice)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private boolean isFree() {
        return Boolean.TRUE.equals(transactions.execute(status -> sql.select(INVOICES.ID)
                .from(INVOICES)
                .where(INVOICES.ID.eq(invoice.value()))
                .forUpdate()
                .skipLocked()
                .fetch()
                .isNotEmpty()));
    }

    @Test
    void its_pdf_is_the_one_that_was_issued() {
        byte[] issued = admin.pdf(invoice).pdf();
        InvoiceId draft = lab.drafted(lab.claire, "10.00");
        signIn.system();
        assertThat(payable.pdf(invoice).pdf()).isEqualTo(issued);
        assertThatThrownBy(() -> payable.pdf(draft)).isInstanceOf(InvoiceRefused.class);
    }
}
