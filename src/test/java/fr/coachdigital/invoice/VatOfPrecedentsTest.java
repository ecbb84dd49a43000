package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.document.Deduction;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
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

    /** The client agreed to 1 000 without VAT; what the deposit charged in VAT stays charged. */
    @Test
    void a_balance_without_vat_takes_a_deposit_off_without_its_vat_and_asks_for_the_rest_of_the_price() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        lab.issue(invoicing.deposit(quote));
        regime("FRANCHISE");
        InvoiceId balance = invoicing.balance(quote);
        assertThat(lab.get(balance).due()).isEqualTo(Money.of("700.00"));
        lab.issue(balance);
        DocumentContent content = admin.look(balance);
        assertThat(content.lines()).extracting(Line::vatRate).containsOnly(VatRate.ZERO);
        assertThat(content.deductions())
                .singleElement()
                .isEqualTo(new Deduction(
                        "FAC0001",
                        InvoiceLab.TODAY,
                        true,
                        Money.of("300.00"),
                        Money.ZERO,
                        Money.of("300.00"),
                        List.of(new VatGroup(VatRate.ZERO, Money.of("300.00"), Money.ZERO)),
                        Money.of("60.00")));
        Invoice issued = lab.get(balance);
        assertThat(issued.due()).isEqualTo(Money.of("700.00"));
        assertThat(issued.totals().vat()).isEqualTo(Money.ZERO);
        QuoteProgress progress = invoicing.progress(quote);
        assertThat(progress.rest()).isEqualTo(Money.ZERO);
        assertThat(progress.invoiced()).isEqualTo(Money.of("1060.00"));
        assertThat(progress.invoices().getLast().net()).isEqualTo(Money.of("700.00"));
        assertRefused(() -> invoicing.part(quote, Money.of("1.00")), InvoiceRefused.Reason.NOTHING_LEFT);
        InvoiceId note = lab.issue(admin.creditAll(balance, ""));
        assertThat(admin.look(note).lines()).allMatch(line -> line.quantity().signum() > 0);
        assertThat(groups(List.of(note))).isEqualTo(Map.of(VatRate.ZERO, "700.00 0.00"));
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(invoicing.progress(quote).rest()).isEqualTo(Money.of("840.00"));
        assertThat(integrity.verify().breaks()).isEmpty();
    }

    @Test
    void parts_issued_without_vat_stand_for_as_much_of_the_price_as_with_it() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        lab.issue(invoicing.deposit(quote));
        regime("FRANCHISE");
        lab.issue(invoicing.part(quote, Money.of("600.00")));
        QuoteProgress progress = invoicing.progress(quote);
        assertThat(progress.invoiced()).isEqualTo(Money.of("860.00"));
        assertThat(progress.rest()).isEqualTo(Money.of("240.00"));
        assertThat(lab.get(lab.issue(invoicing.balance(quote))).due()).isEqualTo(Money.of("200.00"));
    }

    /** The regime came back, so that the balance gives back at a rate at which it sells nothing. */
    @Test
    void a_balance_with_vat_takes_a_deposit_off_at_the_rate_that_it_had_and_its_credit_note_gives_that_back() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        regime("FRANCHISE");
        lab.issue(invoicing.deposit(quote));
        regime("STANDARD");
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        assertThat(lab.get(balance).due()).isEqualTo(Money.of("900.00"));
        InvoiceId note = admin.creditAll(balance, "");
        assertThat(lab.get(note).due()).isEqualTo(Money.of("900.00"));
        Invoice draft = lab.get(note);
        admin.change(note, draft.version(), draft.data());
        lab.issue(note);
        assertThat(groups(List.of(note)))
                .isEqualTo(Map.of(VatRate.STANDARD, "1000.00 200.00", VatRate.ZERO, "-300.00 0.00"));
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void no_vat_comes_on_top_of_a_price_that_was_agreed_to_without() {
        regime("FRANCHISE");
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00", VatRate.ZERO));
        InvoiceId deposit = invoicing.deposit(quote);
        regime("STANDARD");
        assertRefused(() -> lab.issue(deposit), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
        assertThat(lab.get(deposit).isIssued()).isFalse();
        admin.delete(deposit);
        assertRefused(() -> invoicing.deposit(quote), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
        assertRefused(() -> invoicing.part(quote, Money.of("100.00")), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
        assertRefused(() -> invoicing.balance(quote), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
        assertThat(invoicing.progress(quote).invoices()).isEmpty();
    }

    @Test
    void a_deposit_without_vat_is_to_be_credited_before_a_new_quote() {
        regime("FRANCHISE");
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00", VatRate.ZERO));
        InvoiceId deposit = lab.issue(invoicing.deposit(quote));
        regime("STANDARD");
        assertRefused(() -> invoicing.balance(quote), InvoiceRefused.Reason.VAT_SINCE_INVOICE);
        lab.issue(admin.creditAll(deposit, ""));
        assertRefused(() -> invoicing.balance(quote), InvoiceRefused.Reason.VAT_SINCE_QUOTE);
    }

    /** Documents that were archived before these were kept. */
    @Test
    void a_credit_note_for_an_old_invoice_says_the_vat_sentences_among_its_mentions() {
        regime("FRANCHISE");
        InvoiceId exempt =
                lab.issue(admin.draft(InvoiceLab.data(lab.claire, "Séance", InvoiceLab.line("500.00", VatRate.ZERO))));
        String sentence = admin.look(exempt).vatMentions().getFirst();
        regime("STANDARD");
        RootAccess.execute("update settings set vatOnDebits = true");
        InvoiceId charged = lab.issued(lab.claire, "100.00");
        RootAccess.execute("update settings set vatOnDebits = false");
        RootAccess.execute("update archivedDocuments set content = json_remove(content, '$.vatMentions')");
        assertThat(admin.look(exempt).vatMentions()).isEmpty();
        for (InvoiceId original : List.of(exempt, charged)) {
            InvoiceId note = lab.issue(admin.creditAll(original, ""));
            assertThat(admin.look(note).vatMentions())
                    .singleElement()
                    .asString()
                    .matches(said -> original.equals(exempt) ? said.equals(sentence) : said.contains("débits"));
            assertThat(admin.look(note).mentions()).containsAll(admin.look(note).vatMentions());
        }
    }

    /** The text of the exemption was changed since: what it says today is better than nothing. */
    @Test
    void a_credit_note_for_an_old_invoice_whose_sentence_is_unknown_says_that_of_today() {
        regime("FRANCHISE");
        InvoiceId exempt =
                lab.issue(admin.draft(InvoiceLab.data(lab.claire, "Séance", InvoiceLab.line("500.00", VatRate.ZERO))));
        String sentence = admin.look(exempt).vatMentions().getFirst();
        RootAccess.execute("update archivedDocuments set content = replace(json_remove(content, '$.vatMentions'), '"
                + sentence + "', 'Sans TVA')");
        InvoiceId note = admin.creditAll(exempt, "");
        for (String today : List.of("FRANCHISE", "STANDARD")) {
            regime(today);
            assertThat(admin.missing(note)).isEmpty();
            assertThat(admin.look(note).vatMentions()).containsExactly(sentence);
        }
        RootAccess.execute("delete from vatExemptionTexts");
        assertThat(admin.missing(note)).extracting(Missing::labelKey).containsExactly("document.missing.exemption");
    }

    /** Their deductions have sums but no groups. */
    @Test
    void an_old_balance_is_credited_for_what_it_asked() {
        QuoteId quote = lab.accepted(THIRTY_PERCENT, InvoiceLab.line("1000.00"));
        lab.issue(invoicing.deposit(quote));
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        withoutGroups();
        InvoiceId part = lab.issue(admin.creditPart(balance, List.of(InvoiceLab.line("200.00")), ""));
        InvoiceId rest = lab.issue(admin.creditAll(balance, ""));
        assertThat(groups(List.of(part, rest))).isEqualTo(Map.of(VatRate.STANDARD, "700.00 140.00"));
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void an_old_balance_with_several_rates_finds_what_it_took_off_in_the_invoices_themselves() {
        QuoteId quote = lab.accepted(
                THIRTY_PERCENT, InvoiceLab.line("1000.00"), InvoiceLab.line("100.00", VatRate.INTERMEDIATE));
        InvoiceId deposit = lab.issue(invoicing.deposit(quote));
        lab.issue(admin.creditPart(deposit, List.of(InvoiceLab.line("50.00")), ""));
        InvoiceId balance = lab.issue(invoicing.balance(quote));
        Money due = lab.get(balance).due();
        withoutGroups();
        lab.issue(admin.creditPart(deposit, List.of(InvoiceLab.line("10.00")), ""));
        InvoiceId note = lab.issue(admin.creditAll(balance, ""));
        assertThat(admin.look(note).lines()).hasSize(2);
        assertThat(lab.get(note).due()).isEqualTo(due);
        assertThat(lab.get(balance).state()).isEqualTo(InvoiceState.CREDITED);
    }

    private static void withoutGroups() {
        RootAccess.execute("update archivedDocuments set content = json_remove(content,"
                + " '$.deductions[0].groups', '$.deductions[0].keptVat')");
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
