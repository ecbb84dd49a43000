package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Original;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class CreditNoteTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired Integrity integrity;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;

    @BeforeEach
    void practice() {
        lab = new InvoiceLab(application);
    }

    @Test
    void crediting_all_takes_the_invoice_back_and_quotes_it() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        InvoiceId note = admin.creditAll(id, "Commande annulée");
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.ISSUED);
        lab.issue(note);
        Invoice credited = lab.get(id);
        assertThat(credited.state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(credited.rest()).isEqualTo(Money.ZERO);
        assertThat(lab.get(note).number()).isEqualTo("AV0001");
        DocumentContent content = admin.look(note);
        assertThat(content.kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(content.original()).isEqualTo(new Original("FAC0001", InvoiceLab.TODAY, "Commande annulée"));
        assertThat(content.due()).isEqualTo(Money.of("120.00"));
        assertThat(content.dueDate()).isNull();
        InvoiceRow row = admin.creditNotes(id).getFirst();
        assertThat(row.due()).isEqualTo(Money.of("-120.00"));
        assertThat(row.rest()).isEqualTo(Money.ZERO);
        assertRefused(() -> admin.creditAll(id, ""), Reason.OVER_INVOICE);
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    /** A business in Germany is charged no VAT, whatever the lines of the draft say. */
    @Test
    void what_was_issued_without_vat_is_credited_without_vat() {
        RootAccess.execute(
                "update clients set kind = 'BUSINESS', company = 'Beispiel GmbH', country = 'DE',"
                        + " vatNumber = 'DE123456789' where id = ?",
                lab.claire.value());
        InvoiceId id = lab.issued(lab.claire, "100.00");
        assertThat(lab.get(id).due()).isEqualTo(Money.of("100.00"));
        InvoiceId note = admin.creditAll(id, "Commande annulée");
        assertThat(lab.get(note).due()).isEqualTo(Money.of("100.00"));
        lab.issue(note);
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void parts_never_come_to_more_than_the_invoice() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        InvoiceId first = admin.creditPart(id, List.of(InvoiceLab.line("60.00")), "Remise");
        InvoiceId second = admin.creditPart(id, List.of(InvoiceLab.line("60.00")), "Remise");
        lab.issue(first);
        assertRefused(() -> lab.issue(second), Reason.OVER_RATE);
        assertRefused(() -> admin.creditPart(id, List.of(InvoiceLab.line("40.01")), ""), Reason.OVER_RATE);
        assertRefused(() -> admin.creditPart(id, List.of(), ""), Reason.EMPTY);
        InvoiceData data = lab.get(second).data();
        assertRefused(
                () -> admin.change(
                        second,
                        lab.get(second).version(),
                        InvoiceLab.data(data.client(), "Plus", InvoiceLab.line("41.00"))),
                Reason.OVER_RATE);
        admin.change(
                second, lab.get(second).version(), InvoiceLab.data(data.client(), "Solde", InvoiceLab.line("40.00")));
        lab.issue(second);
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void what_is_left_after_a_part_is_credited_to_the_cent_rate_by_rate() {
        InvoiceId id = lab.issue(admin.draft(InvoiceLab.data(
                lab.claire, "Deux taux", InvoiceLab.line("10.03"), InvoiceLab.line("100.00", VatRate.INTERMEDIATE))));
        lab.issue(admin.creditPart(id, List.of(InvoiceLab.line("100.00", VatRate.INTERMEDIATE)), ""));
        lab.issue(admin.creditPart(id, List.of(InvoiceLab.line("5.01")), ""));
        InvoiceId rest = admin.creditAll(id, "");
        assertThat(lab.get(rest).due()).isEqualTo(lab.get(id).rest()).isEqualTo(Money.of("6.03"));
        assertThat(lab.get(rest).data().lines())
                .extracting(line -> line.vatRate())
                .doesNotContain(VatRate.INTERMEDIATE);
        lab.issue(rest);
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void what_was_paid_and_is_credited_is_to_be_given_back() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        PaymentId payment = ledger.record(id, InvoiceLab.transfer("120.00"));
        lab.issue(admin.creditAll(id, ""));
        assertThat(lab.get(id).rest()).isEqualTo(Money.of("-120.00"));
        ledger.correct(payment, "Remboursé");
        assertThat(lab.get(id).rest()).isEqualTo(Money.ZERO);
    }

    @Test
    void drafts_and_credit_notes_are_not_credited() {
        InvoiceId draft = lab.drafted(lab.claire, "100.00");
        assertRefused(() -> admin.creditAll(draft, ""), Reason.NOT_ISSUED);
        InvoiceId note = lab.issue(admin.creditAll(lab.issue(draft), ""));
        assertRefused(() -> admin.creditAll(note, ""), Reason.CREDIT_NOTE);
        assertRefused(() -> admin.duplicate(note), Reason.CREDIT_NOTE);
    }

    @Test
    void two_credit_notes_issued_at_once_take_back_no_more_than_there_is() throws Exception {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        List<InvoiceId> notes = List.of(admin.creditAll(id, "a"), admin.creditAll(id, "b"));
        List<Object> outcome = AtOnce.run(2, caller -> {
            lab.asCoach();
            return lab.issue(notes.get(caller));
        });
        lab.asCoach();
        assertThat(outcome).filteredOn(InvoiceRefused.class::isInstance).hasSize(1);
        assertThat(lab.get(id).credited()).isEqualTo(Money.of("120.00"));
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .asInstanceOf(type(InvoiceRefused.class))
                .extracting(InvoiceRefused::reason)
                .isEqualTo(reason);
    }
}
