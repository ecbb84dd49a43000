package fr.coachdigital.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Page;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class InvoiceListTest {

    private @Autowired AdminInvoices admin;
    private @Autowired PaymentLedger ledger;
    private @Autowired TestClock clock;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;
    private InvoiceId draft;
    private InvoiceId open;
    private InvoiceId partly;
    private InvoiceId paid;
    private InvoiceId credited;
    private InvoiceId note;

    @BeforeEach
    void one_of_each() {
        lab = new InvoiceLab(application);
        open = lab.issued(lab.claire, "100.00");
        partly = lab.issued(lab.paul, "200.00");
        ledger.record(partly, InvoiceLab.transfer("40.00"));
        paid = lab.issued(lab.claire, "300.00");
        ledger.record(paid, InvoiceLab.transfer("360.00"));
        credited = lab.issued(lab.paul, "400.00");
        note = lab.issue(admin.creditAll(credited, "Erreur"));
        draft = admin.draft(InvoiceLab.data(lab.claire, "=Brouillon à finir", InvoiceLab.line("500.00")));
    }

    @Test
    void each_state_is_found_and_is_what_the_row_says() {
        assertFound(InvoiceState.DRAFT, draft);
        assertFound(InvoiceState.ISSUED, note, open);
        assertFound(InvoiceState.PARTIALLY_PAID, partly);
        assertFound(InvoiceState.PAID, paid);
        assertFound(InvoiceState.CREDITED, credited);
        assertFound(InvoiceState.OVERDUE);
        assertThat(page(states(EnumSet.allOf(InvoiceState.class)))).hasSize(6);
    }

    @Test
    void it_is_overdue_when_the_due_day_is_over_in_paris() {
        clock.set(Instant.parse("2027-01-07T22:59:59Z"));
        assertFound(InvoiceState.OVERDUE);
        assertThat(lab.get(open).state()).isEqualTo(InvoiceState.ISSUED);
        clock.set(Instant.parse("2027-01-07T23:00:00Z"));
        assertFound(InvoiceState.OVERDUE, partly, open);
        assertThat(lab.get(partly).state()).isEqualTo(InvoiceState.OVERDUE);
        assertFound(InvoiceState.PARTIALLY_PAID);
        assertFound(InvoiceState.ISSUED, note);
    }

    @Test
    void sums_count_credit_notes_against() {
        InvoiceSums sums = admin.sums(InvoiceFilter.NONE);
        assertThat(sums.count()).isEqualTo(6);
        assertThat(sums.net()).isEqualTo(Money.of("1100.00"));
        assertThat(sums.due()).isEqualTo(Money.of("1320.00"));
        assertThat(sums.rest()).isEqualTo(Money.of("320.00"));
        assertThat(admin.sums(InvoiceFilter.of(lab.paul)).due()).isEqualTo(Money.of("240.00"));
        InvoiceFilter never = new InvoiceFilter("zzz", Set.of(), Set.of(), null, null, null, null);
        assertThat(admin.sums(never)).isEqualTo(new InvoiceSums(0, Money.ZERO, Money.ZERO, Money.ZERO));
    }

    @Test
    void newest_first_begins_with_drafts_and_reads_the_same_from_the_end() {
        for (InvoiceSort.Key key : InvoiceSort.Key.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                InvoiceSort sort = new InvoiceSort(key, descending);
                List<InvoiceRow> whole = admin.page(InvoiceFilter.NONE, sort, new Page(0, 6, 6));
                List<InvoiceRow> pages = new ArrayList<>(admin.page(InvoiceFilter.NONE, sort, new Page(0, 2, 6)));
                pages.addAll(admin.page(InvoiceFilter.NONE, sort, new Page(2, 2, 6)));
                pages.addAll(admin.page(InvoiceFilter.NONE, sort, new Page(4, 2, 6)));
                assertThat(pages).as("%s", sort).hasSize(6).isEqualTo(whole);
            }
        }
        assertThat(page(InvoiceFilter.NONE)).extracting(InvoiceRow::id).first().isEqualTo(draft);
        assertThat(admin.page(InvoiceFilter.NONE, new InvoiceSort(InvoiceSort.Key.AMOUNT, false), new Page(0, 6, 6)))
                .extracting(InvoiceRow::due)
                .isSorted()
                .first()
                .isEqualTo(Money.of("-480.00"));
    }

    @Test
    void words_are_found_in_number_subject_and_client_without_accents() {
        assertThat(page(search("fac0002"))).extracting(InvoiceRow::id).containsExactly(partly);
        assertThat(page(search("BROUILLON a"))).extracting(InvoiceRow::id).containsExactly(draft);
        assertThat(page(search("martin accompagnement")))
                .extracting(InvoiceRow::id)
                .containsExactly(paid, open);
        assertThat(page(search("100%"))).isEmpty();
        assertThat(page(new InvoiceFilter(
                        "", Set.of(), Set.of(InvoiceKind.CREDIT_NOTE), null, null, InvoiceLab.TODAY, null)))
                .extracting(InvoiceRow::id)
                .containsExactly(note);
        assertThat(page(new InvoiceFilter("", Set.of(), Set.of(), null, null, null, LocalDate.of(2026, 11, 22))))
                .isEmpty();
    }

    @Test
    void the_csv_opens_in_a_french_spreadsheet_and_computes_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        admin.write(InvoiceFilter.NONE, InvoiceSort.NEWEST, Language.FR, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\ufeffNuméro;Type;Date;");
        assertThat(lines.get(1)).contains(";'=Brouillon à finir;Brouillon;500,00;100,00;600,00;0,00");
        assertThat(lines.get(2))
                .startsWith("AV0001;Avoir;2026-11-23;;Paul Roux;")
                .contains(";Émis;")
                .endsWith(";-400,00;-80,00;-480,00;0,00");
        assertThat(lines)
                .hasSize(7)
                .last()
                .asString()
                .startsWith("FAC0001;Facture;2026-11-23;2027-01-07;Claire Martin;");
    }

    @Test
    void the_zip_holds_every_issued_pdf_byte_for_byte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> progress = new ArrayList<>();
        admin.zip(InvoiceFilter.NONE, progress::add, out);
        assertThat(progress).containsExactly(1, 2, 3, 4, 5);
        List<InvoiceId> expected = List.of(open, partly, paid, credited, note);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (InvoiceId id : expected) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(admin.pdf(id).fileName());
                assertThat(zip.readAllBytes()).isEqualTo(admin.pdf(id).pdf());
            }
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    private void assertFound(InvoiceState state, InvoiceId... ids) {
        List<InvoiceRow> rows = page(states(Set.of(state)));
        assertThat(rows).as("%s", state).extracting(InvoiceRow::id).containsExactly(ids);
        assertThat(rows).allMatch(row -> row.state() == state);
    }

    private static InvoiceFilter states(Set<InvoiceState> states) {
        return new InvoiceFilter("", states, Set.of(), null, null, null, null);
    }

    private static InvoiceFilter search(String words) {
        return new InvoiceFilter(words, Set.of(), Set.of(), null, null, null, null);
    }

    private List<InvoiceRow> page(InvoiceFilter filter) {
        return admin.page(
                filter, InvoiceSort.NEWEST, new Page(0, 50, admin.sums(filter).count()));
    }
}
