package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.NUMBER_COUNTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.RootAccess;
import fr.coachdigital.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class IssuingTest {

    private @Autowired AdminInvoices admin;
    private @Autowired IssuerEditor issuer;
    private @Autowired Fixtures fixtures;
    private @Autowired TestClock clock;
    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext application;
    private InvoiceLab lab;

    @BeforeEach
    void practice() {
        lab = new InvoiceLab(application);
    }

    @Test
    void a_draft_has_neither_number_nor_date_and_can_be_deleted() {
        InvoiceId id = lab.drafted(lab.claire, "100.00");
        Invoice draft = lab.get(id);
        assertThat(draft.state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(draft.number()).isEmpty();
        assertThat(draft.date()).isNull();
        assertThat(draft.clientName()).isEqualTo("Claire Martin");
        assertThat(draft.due()).isEqualTo(Money.of("120.00"));
        assertThat(draft.rest()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> admin.pdf(id)).isInstanceOf(InvoiceRefused.class);
        admin.delete(id);
        assertThat(admin.find(id)).isEmpty();
    }

    @Test
    void issuing_gives_number_date_due_date_and_document_at_once() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        Invoice invoice = lab.get(id);
        assertThat(invoice.number()).isEqualTo("FAC0001");
        assertThat(invoice.state()).isEqualTo(InvoiceState.ISSUED);
        assertThat(invoice.date()).isEqualTo(InvoiceLab.TODAY);
        assertThat(invoice.data().dueDate()).isEqualTo(InvoiceLab.TODAY.plusDays(45));
        assertThat(invoice.data().supplyFrom()).isEqualTo(InvoiceLab.TODAY);
        assertThat(invoice.rest()).isEqualTo(Money.of("120.00"));
        DocumentContent content = admin.look(id);
        assertThat(content.kind()).isEqualTo(DocumentKind.INVOICE);
        assertThat(content.number()).isEqualTo("FAC0001");
        assertThat(content.due()).isEqualTo(Money.of("120.00"));
        assertThat(content.buyer().name()).isEqualTo("Claire Martin");
        PrintedDocument pdf = admin.pdf(id);
        assertThat(pdf.fileName()).contains("FAC0001").endsWith(".pdf");
        assertThat(new String(pdf.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void what_was_issued_is_neither_changed_nor_deleted_nor_issued_again() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        int version = lab.get(id).version();
        InvoiceData other = InvoiceLab.data(lab.claire, "Autre", InvoiceLab.line("1.00"));
        assertRefused(() -> admin.change(id, version, other), Reason.ALREADY_ISSUED);
        assertRefused(() -> admin.delete(id), Reason.ALREADY_ISSUED);
        assertRefused(() -> admin.issue(id, version), Reason.ALREADY_ISSUED);
        assertRefused(() -> admin.preview(id), Reason.ALREADY_ISSUED);
        assertThat(lab.get(id).data().subject()).isEqualTo("Accompagnement");
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isOne();
    }

    @Test
    void an_issued_invoice_keeps_every_byte_whatever_changes_around_it() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        PrintedDocument before = admin.pdf(id);
        DocumentContent said = admin.look(id);
        sql.update(CLIENTS)
                .set(CLIENTS.LAST_NAME, "Durand")
                .set(CLIENTS.CITY, "Brest")
                .where(CLIENTS.ID.eq(lab.claire.value()))
                .execute();
        IssuerProfile profile = issuer.current();
        issuer.change(new IssuerProfile(
                profile.version(),
                IssuerSamples.company("Quelqu’un d’autre"),
                profile.vat(),
                profile.bank(),
                profile.payment(),
                profile.mediator(),
                "Autres conditions",
                profile.quoteValidityDays(),
                profile.numbering(),
                "#112233"));
        assertThat(admin.pdf(id)).isEqualTo(before);
        assertThat(admin.pdf(id).sha256()).isEqualTo(before.sha256());
        assertThat(admin.look(id)).isEqualTo(said);
        assertThat(lab.get(id).clientName()).isEqualTo("Claire Martin");
    }

    @Test
    void nothing_is_issued_while_a_detail_is_missing() {
        ClientId nowhere = fixtures.client("Jean", "Sansterre", "jean@example.org");
        InvoiceId id = lab.drafted(nowhere, "100.00");
        assertThat(admin.missing(id)).extracting(Missing::labelKey).containsExactly("document.missing.clientAddress");
        assertThatThrownBy(() -> admin.issue(id, lab.get(id).version()))
                .asInstanceOf(type(DetailsMissing.class))
                .satisfies(lacking -> assertThat(lacking.missing()).isEqualTo(admin.missing(id)));
        assertThat(lab.get(id).isIssued()).isFalse();
        assertThat(sql.fetchCount(NUMBER_COUNTERS)).isZero();
    }

    /** From before prices were refused that are negative or too large. */
    @Test
    void a_draft_that_would_be_refused_today_is_still_read_and_can_be_mended() {
        InvoiceId id = lab.drafted(lab.claire, "10.00");
        RootAccess.execute("update invoiceLines set quantity = 5, unitPrice = 9000000");
        Invoice stored = lab.get(id);
        assertThat(stored.totals().net()).isEqualTo(Money.of("45000000.00"));
        assertThatThrownBy(() -> admin.change(id, stored.version(), stored.data()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> admin.draft(stored.data())).isInstanceOf(IllegalArgumentException.class);
        admin.change(id, stored.version(), InvoiceLab.data(lab.claire, "Mieux", InvoiceLab.line("10.00")));
        assertThat(lab.get(id).due()).isEqualTo(Money.of("12.00"));
    }

    @Test
    void an_empty_invoice_and_one_over_nothing_are_not_issued() {
        InvoiceId words = admin.draft(InvoiceLab.data(lab.claire, "Mots", Line.text("Bonjour", "")));
        assertRefused(() -> lab.issue(words), Reason.EMPTY);
        InvoiceId nothing = admin.draft(InvoiceLab.data(lab.claire, "Rien", InvoiceLab.line("0.00")));
        assertRefused(() -> lab.issue(nothing), Reason.EMPTY);
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isZero();
    }

    @Test
    void the_due_date_lies_from_the_day_of_issue_to_sixty_days_later() {
        InvoiceId early = due(InvoiceLab.TODAY.minusDays(1));
        assertRefused(() -> lab.issue(early), Reason.DUE_DATE);
        InvoiceId late = due(InvoiceLab.TODAY.plusDays(61));
        assertRefused(() -> lab.issue(late), Reason.DUE_DATE);
        lab.issue(due(InvoiceLab.TODAY));
        lab.issue(due(InvoiceLab.TODAY.plusDays(60)));
    }

    private InvoiceId due(LocalDate day) {
        return admin.draft(InvoiceLab.dueOn(lab.claire, "Échéance", day, InvoiceLab.line("10.00")));
    }

    @Test
    void a_clock_that_went_backwards_issues_nothing() {
        lab.issued(lab.claire, "100.00");
        clock.advance(Duration.ofDays(-1));
        InvoiceId next = lab.drafted(lab.claire, "50.00");
        assertRefused(() -> lab.issue(next), Reason.CLOCK_BACKWARDS);
        clock.advance(Duration.ofDays(1));
        lab.issue(next);
        assertThat(lab.get(next).number()).isEqualTo("FAC0002");
    }

    @Test
    void the_day_of_issue_is_that_of_paris() {
        clock.set(Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(lab.get(lab.issued(lab.claire, "10.00")).date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_change_over_a_newer_version_is_refused() {
        InvoiceId id = lab.drafted(lab.claire, "100.00");
        int read = lab.get(id).version();
        admin.change(id, read, InvoiceLab.data(lab.paul, "Pour Paul", InvoiceLab.line("80.00")));
        assertThatThrownBy(() -> admin.change(id, read, InvoiceLab.data(lab.claire, "Perdu", InvoiceLab.line("1.00"))))
                .isInstanceOf(InvoiceChangedMeanwhile.class);
        assertThatThrownBy(() -> admin.issue(id, read)).isInstanceOf(InvoiceChangedMeanwhile.class);
        Invoice draft = lab.get(id);
        assertThat(draft.clientName()).isEqualTo("Paul Roux");
        assertThat(draft.due()).isEqualTo(Money.of("96.00"));
    }

    @Test
    void a_duplicate_is_a_draft_with_the_same_words() {
        InvoiceId id = lab.issued(lab.claire, "100.00");
        Invoice copy = lab.get(admin.duplicate(id));
        assertThat(copy.state()).isEqualTo(InvoiceState.DRAFT);
        assertThat(copy.kind()).isEqualTo(InvoiceKind.STANDARD);
        assertThat(copy.data().lines()).isEqualTo(lab.get(id).data().lines());
        assertThat(copy.data().dueDate()).isNull();
    }

    @Test
    void a_preview_carries_no_number_and_keeps_nothing() {
        InvoiceId id = lab.drafted(lab.claire, "100.00");
        assertThat(admin.preview(id).pdf()).isNotEmpty();
        assertThat(admin.look(id).number()).isEmpty();
        assertThat(sql.fetchCount(ARCHIVED_DOCUMENTS)).isZero();
        assertThat(sql.fetchCount(NUMBER_COUNTERS)).isZero();
    }

    private static void assertRefused(ThrowingCallable act, Reason reason) {
        assertThatThrownBy(act)
                .asInstanceOf(type(InvoiceRefused.class))
                .extracting(InvoiceRefused::reason)
                .isEqualTo(reason);
    }
}
