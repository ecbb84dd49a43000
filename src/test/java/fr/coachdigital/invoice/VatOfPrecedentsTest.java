package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.RootAccess;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Credit notes and balances carry VAT as it was charged, whatever settings and client say since (decision 0023). */
@DatabaseTest
class VatOfPrecedentsTest {

    private static final List<VatRate> RATES = List.of(VatRate.values());
    private static final Deposit THIRTY_PERCENT = new Deposit(Deposit.Kind.PERCENT, BigDecimal.valueOf(30));

    private @Autowired AdminInvoices admin;
    private @Autowired QuoteInvoicing invoicing;
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
    void a_seller_who_went_into_the_franchise_credits_the_vat_that_was_charged() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        regime("FRANCHISE");
        InvoiceId note = admin.creditAll(id, "Annulé");
        assertSaysTheVatOf(id, note);
        assertThat(lab.get(note).due()).isEqualTo(Money.of("120.00"));
        assertThat(admin.look(note).mentions()).noneMatch(mention -> mention.contains("Exonéré"));
        lab.issue(note);
        assertSaysTheVatOf(id, note);
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void a_seller_who_left_the_franchise_credits_no_vat_and_says_why_there_was_none() {
        regime("FRANCHISE");
        InvoiceId id =
                lab.issue(admin.draft(InvoiceLab.data(lab.claire, "Séance", InvoiceLab.line("100.00", VatRate.ZERO))));
        regime("STANDARD");
        InvoiceId note = admin.creditAll(id, "Annulé");
        assertSaysTheVatOf(id, note);
        assertThat(admin.look(note).vatMentions()).singleElement().asString().contains("Exonéré");
        lab.issue(note);
        assertSaysTheVatOf(id, note);
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void a_client_who_became_a_business_in_the_union_gets_the_vat_back_that_they_paid() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        RootAccess.execute(
                "update clients set kind = 'BUSINESS', company = 'Beispiel GmbH', country = 'DE' where id = ?",
                lab.claire.value());
        InvoiceId note = lab.issue(admin.creditAll(id, "Annulé"));
        assertSaysTheVatOf(id, note);
        assertThat(admin.look(note).mentions()).noneMatch(mention -> mention.contains("Autoliquidation"));
        assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void no_more_is_credited_at_a_rate_than_was_invoiced_there() {
        InvoiceId id = lab.issue(admin.draft(InvoiceLab.data(
                lab.claire, "Deux taux", InvoiceLab.line("100.00"), InvoiceLab.line("100.00", VatRate.INTERMEDIATE))));
        assertThatThrownBy(() -> admin.creditPart(id, List.of(InvoiceLab.line("110.00")), ""))
                .asInstanceOf(type(OverRate.class))
                .extracting(OverRate::left)
                .isEqualTo(new VatGroup(VatRate.STANDARD, Money.of("100.00"), Money.of("20.00")));
        assertThatThrownBy(() -> admin.creditPart(id, List.of(InvoiceLab.line("1.00", VatRate.REDUCED)), ""))
                .isInstanceOf(OverRate.class);
        InvoiceId first = admin.creditPart(id, List.of(InvoiceLab.line("60.00")), "");
        InvoiceId second = admin.creditPart(id, List.of(InvoiceLab.line("60.00")), "");
        lab.issue(first);
        assertThatThrownBy(() -> lab.issue(second))
                .asInstanceOf(type(OverRate.class))
                .extracting(OverRate::left)
                .isEqualTo(new VatGroup(VatRate.STANDARD, Money.of("40.00"), Money.of("8.00")));
        Invoice draft = lab.get(second);
        assertThatThrownBy(() -> admin.change(
                        second, draft.version(), InvoiceLab.data(lab.claire, "Trop", InvoiceLab.line("40.01"))))
                .isInstanceOf(OverRate.class);
    }

    /** Two halves of 90.66 at 20 % have 9.07 each, and the whole has 18.13. */
    @Test
    void whatever_the_parts_all_that_was_credited_is_all_that_was_invoiced_at_each_rate() {
        Random random = new Random(20_261_126);
        for (int round = 0; round < 4; round++) {
            VatRate other = RATES.get(random.nextInt(RATES.size()));
            int cents = round == 0 ? 9_066 : 3 + random.nextInt(20_000);
            InvoiceId id = lab.issue(admin.draft(InvoiceLab.data(
                    lab.claire, "Reste", InvoiceLab.line(euros(cents)), InvoiceLab.line(euros(cents + 7), other))));
            List<InvoiceId> notes = new ArrayList<>();
            for (int part = 0; part < 2; part++) {
                notes.add(lab.issue(admin.creditPart(
                        id, List.of(InvoiceLab.line(euros(round == 0 ? 4_000 + part : cents / 3))), "")));
            }
            notes.add(lab.issue(admin.creditAll(id, "")));
            assertThat(groups(notes)).isEqualTo(groups(List.of(id)));
            assertThat(lab.get(id).state()).isEqualTo(InvoiceState.CREDITED);
        }
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void half_and_half_come_to_the_cent_also_of_vat() {
        Line two = Line.item("Séance", "", BigDecimal.TWO, Unit.HOUR, Money.of("45.33"), VatRate.STANDARD);
        Line one = Line.item("Séance", "", BigDecimal.ONE, Unit.HOUR, Money.of("45.33"), VatRate.STANDARD);
        InvoiceId id = lab.issue(admin.draft(InvoiceLab.data(lab.claire, "Deux séances", two)));
        InvoiceId first = lab.issue(admin.creditPart(id, List.of(one), ""));
        InvoiceId second = admin.creditPart(id, List.of(one), "");
        assertThat(lab.get(second).totals().vat()).isEqualTo(Money.of("9.06"));
        lab.issue(second);
        assertThat(admin.look(first).totals().vat()).isEqualTo(Money.of("9.07"));
        assertThat(admin.look(second).totals().vat()).isEqualTo(Money.of("9.06"));
        assertThat(lab.get(id).rest()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_balance_takes_a_deposit_off_at_the_vat_that_it_charged() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        lab.issue(invoicing.deposit(quote));
        regime("FRANCHISE");
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        DocumentContent content = admin.look(balance);
        assertThat(content.lines()).extracting(Line::vatRate).containsOnly(VatRate.ZERO);
        assertThat(content.deductions())
                .singleElement()
                .extracting(Deduction::groups)
                .isEqualTo(List.of(new VatGroup(VatRate.STANDARD, Money.of("300.00"), Money.of("60.00"))));
        assertThat(lab.get(balance).due()).isEqualTo(Money.of("640.00"));
        InvoiceId note = lab.issue(admin.creditAll(balance, ""));
        assertThat(groups(List.of(note)))
                .containsEntry(VatRate.STANDARD, "-300.00 -60.00")
                .containsEntry(VatRate.ZERO, "1000.00 0.00");
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void no_vat_comes_on_top_of_a_price_that_was_agreed_to_without() {
        regime("FRANCHISE");
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00", VatRate.ZERO));
        InvoiceId deposit = invoicing.deposit(quote);
        regime("STANDARD");
        assertRefused(() -> lab.issue(deposit), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
        assertThat(lab.get(deposit).isIssued()).isFalse();
    }

    @Test
    @Timeout(20)
    void reading_how_far_a_quote_is_invoiced_waits_for_nobody() throws SQLException {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        try (Connection other =
                RootAccess.holding("select id from quotes where id = " + quote.value() + " for update")) {
            assertThat(invoicing.progress(quote).rest()).isEqualTo(Money.of("1200.00"));
            other.rollback();
        }
    }

    @Test
    void who_waits_too_long_to_issue_is_told_to_try_again_and_loses_nothing() throws SQLException {
        InvoiceId draft = lab.drafted(lab.claire, "100.00");
        try (Connection other = RootAccess.holding("select * from sealChains for update")) {
            assertRefused(() -> withoutPatience(() -> lab.issue(draft)), InvoiceRefused.Reason.BUSY);
            other.rollback();
        }
        assertThat(lab.get(draft).isIssued()).isFalse();
        lab.issue(draft);
        assertThat(lab.get(draft).number()).isEqualTo("FAC0001");
    }

    /** In a session that waits for no lock. */
    private void withoutPatience(Runnable act) {
        transactions.executeWithoutResult(open -> {
            sql.execute("set session innodb_lock_wait_timeout = 0");
            try {
                act.run();
            } finally {
                sql.execute("set session innodb_lock_wait_timeout = default");
            }
        });
    }

    private static void regime(String name) {
        RootAccess.execute("update settings set vatRegime = ?", name);
    }

    private static String euros(int cents) {
        return Money.ofCents(cents).toString();
    }

    private void assertSaysTheVatOf(InvoiceId invoice, InvoiceId note) {
        DocumentContent original = admin.look(invoice);
        DocumentContent credited = admin.look(note);
        assertThat(credited.vatShown()).isEqualTo(original.vatShown());
        assertThat(credited.vatMentions()).isEqualTo(original.vatMentions());
        assertThat(credited.mentions()).containsAll(original.vatMentions());
        assertThat(credited.totals()).isEqualTo(original.totals());
    }

    /** Base and VAT of all of them together, at each rate. */
    private Map<VatRate, String> groups(List<InvoiceId> ids) {
        Map<VatRate, Money> bases = new EnumMap<>(VatRate.class);
        Map<VatRate, Money> vat = new EnumMap<>(VatRate.class);
        for (InvoiceId id : ids) {
            for (VatGroup group : admin.look(id).totals().groups()) {
                bases.merge(group.rate(), group.base(), Money::plus);
                vat.merge(group.rate(), group.vat(), Money::plus);
            }
        }
        Map<VatRate, String> groups = new EnumMap<>(VatRate.class);
        bases.forEach((rate, base) -> groups.put(rate, base + " " + vat.getOrDefault(rate, Money.ZERO)));
        return groups;
    }

    private static void assertRefused(ThrowingCallable act, InvoiceRefused.Reason reason) {
        assertThatThrownBy(act)
                .asInstanceOf(type(InvoiceRefused.class))
                .extracting(InvoiceRefused::reason)
                .isEqualTo(reason);
    }
}
