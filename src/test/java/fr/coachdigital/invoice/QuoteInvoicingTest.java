package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteUse;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.AtOnce;
import fr.coachdigital.support.DatabaseTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class QuoteInvoicingTest {

    private static final List<VatRate> RATES = List.of(VatRate.values());
    private static final Deposit THIRTY_PERCENT = new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30));

    private @Autowired AdminInvoices admin;
    private @Autowired QuoteInvoicing invoicing;
    private @Autowired List<QuoteUse> uses;
    private @Autowired Integrity integrity;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;

    @BeforeEach
    void practice() {
        lab = new InvoiceLab(application);
    }

    @Test
    void deposit_part_and_balance_come_to_the_quote_and_the_balance_deducts_the_others() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        assertThat(invoicing.progress(quote).depositOpen()).isEqualTo(Money.of("360.00"));
        InvoiceId deposit = lab.issue(invoicing.deposit(quote));
        InvoiceId part = lab.issue(invoicing.part(quote, Money.of("240.00")));
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        assertThat(admin.look(deposit).kind()).isEqualTo(DocumentKind.DEPOSIT_INVOICE);
        assertThat(admin.look(deposit).due()).isEqualTo(Money.of("360.00"));
        DocumentContent last = admin.look(balance);
        assertThat(last.lines()).containsExactly(InvoiceLab.line("1000.00"));
        assertThat(last.deductions())
                .containsExactly(
                        new Deduction(
                                "FAC0001",
                                InvoiceLab.TODAY,
                                true,
                                Money.of("300.00"),
                                Money.of("60.00"),
                                Money.of("360.00"),
                                List.of(new VatGroup(VatRate.STANDARD, Money.of("300.00"), Money.of("60.00"))),
                                Money.ZERO),
                        new Deduction(
                                "FAC0002",
                                InvoiceLab.TODAY,
                                false,
                                Money.of("200.00"),
                                Money.of("40.00"),
                                Money.of("240.00"),
                                List.of(new VatGroup(VatRate.STANDARD, Money.of("200.00"), Money.of("40.00"))),
                                Money.ZERO));
        assertThat(lab.get(balance).due()).isEqualTo(Money.of("600.00"));
        assertThat(lab.get(balance).rest()).isEqualTo(Money.of("600.00"));
        QuoteProgress progress = invoicing.progress(quote);
        assertThat(progress.rest()).isEqualTo(Money.ZERO);
        assertThat(progress.invoices()).extracting(InvoiceRow::id).containsExactly(deposit, part, balance);
        assertThat(progress.invoices().getLast().net()).isEqualTo(Money.of("500.00"));
        assertRefused(() -> invoicing.part(quote, Money.of("0.01")), Reason.NOTHING_LEFT);
        assertRefused(() -> invoicing.balance(quote), Reason.NOTHING_LEFT);
        assertRefused(() -> invoicing.deposit(quote), Reason.NOTHING_LEFT);
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void never_more_than_the_quote_and_one_deposit() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        assertRefused(() -> invoicing.part(quote, Money.of("1200.01")), Reason.OVER_QUOTE);
        assertRefused(() -> invoicing.part(quote, Money.ZERO), Reason.EMPTY);
        InvoiceId deposit = invoicing.deposit(quote);
        assertRefused(() -> invoicing.deposit(quote), Reason.NO_DEPOSIT);
        assertRefused(() -> invoicing.part(quote, Money.of("840.01")), Reason.OVER_QUOTE);
        assertRefused(() -> invoicing.balance(quote), Reason.DRAFT_WAITING);
        Invoice draft = lab.get(deposit);
        assertRefused(
                () -> admin.change(
                        deposit, draft.version(), InvoiceLab.data(lab.claire, "Trop", InvoiceLab.line("1000.01"))),
                Reason.OVER_QUOTE);
        assertRefused(
                () -> admin.change(
                        deposit, draft.version(), InvoiceLab.data(lab.paul, "Paul", InvoiceLab.line("300.00"))),
                Reason.FOLLOWS_QUOTE);
        admin.delete(deposit);
        InvoiceId balance = invoicing.balance(quote);
        assertRefused(
                () -> admin.change(
                        balance,
                        lab.get(balance).version(),
                        InvoiceLab.data(lab.claire, "Moins", InvoiceLab.line("999.00"))),
                Reason.FOLLOWS_QUOTE);
        assertRefused(() -> invoicing.part(quote, Money.of("1.00")), Reason.NOTHING_LEFT);
        assertThat(uses).anyMatch(use -> use.isUsed(quote));
    }

    @Test
    void a_credited_deposit_frees_its_part_and_is_deducted_no_more() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        InvoiceId deposit = lab.issue(invoicing.deposit(quote));
        lab.issue(admin.creditAll(deposit, "Report"));
        assertThat(invoicing.progress(quote).rest()).isEqualTo(Money.of("1200.00"));
        assertThat(invoicing.progress(quote).depositOpen()).isEqualTo(Money.of("360.00"));
        InvoiceId second = lab.issue(invoicing.deposit(quote));
        lab.issue(admin.creditPart(second, List.of(InvoiceLab.line("100.00")), "Remise"));
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        assertThat(admin.look(balance).deductions())
                .extracting(Deduction::number, Deduction::gross)
                .containsExactly(tuple("FAC0002", Money.of("240.00")));
        assertThat(lab.get(balance).due()).isEqualTo(Money.of("960.00"));
        lab.issue(admin.creditAll(balance, "Annulé"));
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(invoicing.progress(quote).rest()).isEqualTo(Money.of("960.00"));
    }

    @Test
    void whatever_the_parts_they_come_to_the_quote_to_the_cent() {
        Random random = new Random(7);
        for (int round = 0; round < 6; round++) {
            Line[] lines = {
                InvoiceLab.line(Money.ofCents(1_000 + random.nextInt(500_000)).toString()),
                InvoiceLab.line(
                        Money.ofCents(1_000 + random.nextInt(500_000)).toString(),
                        RATES.get(random.nextInt(RATES.size())))
            };
            QuoteId quote =
                    lab.accepted(new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(1 + random.nextInt(60))), lines);
            lab.issue(invoicing.deposit(quote));
            Money rest = invoicing.progress(quote).rest();
            lab.issue(invoicing.part(quote, Money.ofCents(1 + random.nextLong(rest.cents() - 1))));
            lab.issue(invoicing.balance(quote));
            QuoteProgress progress = invoicing.progress(quote);
            assertThat(progress.invoices().stream().map(InvoiceRow::due).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(progress.total());
            assertThat(progress.rest()).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void ten_parts_at_once_never_come_to_more_than_the_quote() throws Exception {
        QuoteId quote = lab.accepted(Deposit.NONE, InvoiceLab.line("1000.00"));
        List<Object> outcome = AtOnce.run(10, caller -> {
            lab.asCoach();
            return invoicing.part(quote, Money.of("360.00"));
        });
        lab.asCoach();
        assertThat(outcome).filteredOn(InvoiceId.class::isInstance).hasSize(3);
        assertThat(outcome).filteredOn(InvoiceRefused.class::isInstance).hasSize(7);
        assertThat(invoicing.progress(quote).invoiced()).isEqualTo(Money.of("1080.00"));
        assertRefused(() -> invoicing.deposit(quote), Reason.NO_DEPOSIT);
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .asInstanceOf(type(InvoiceRefused.class))
                .extracting(InvoiceRefused::reason)
                .isEqualTo(reason);
    }
}
