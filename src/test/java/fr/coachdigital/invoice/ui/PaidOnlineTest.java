package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.payment.PaymentLab;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The coach's page of an invoice that was paid by card. */
class PaidOnlineTest extends ViewTest {

    private final ApplicationContext application;
    private PaymentLab lab;

    PaidOnlineTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void a_practice_that_takes_cards() {
        lab = new PaymentLab(application);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private static List<String> panels() {
        return _find(_get(Aside.class), H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> ledger() {
        return _find(_get(LedgerPanel.class), ListItem.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void its_payments_by_card_stand_after_the_ledger_which_marks_their_entries() {
        open(InvoicePaths.page(lab.paid("100.00")));
        assertThat(panels()).containsSubsequence("Montants", "Règlements", "Paiement en ligne", "Lien envoyé");
        assertThat(ledger()).singleElement().asString().contains("Carte", "120,00\u00a0€", "Par Stripe");
        _assertNone(Button.class, spec -> spec.withText("Contre-passer"));
    }

    @Test
    void what_went_back_is_marked_too_and_a_credit_note_is_one_click_away() {
        InvoiceId id = lab.paid("100.00");
        lab.stripe.refund(lab.session(id).id());
        lab.tellAll();
        open(InvoicePaths.page(id));
        assertThat(ledger()).last().asString().contains("Remboursement", "\u2212120,00\u00a0€", "Par Stripe");
        _click(_get(_get(Aside.class), Button.class, spec -> spec.withText("Établir un avoir")));
        assertThat(_find(CreditDialog.class)).hasSize(1);
    }

    @Test
    void an_invoice_that_nobody_paid_by_card_and_a_draft_have_no_such_part() {
        InvoiceId id = lab.invoices.issued(lab.invoices.claire, "100.00");
        lab.invoices.asCoach();
        open(InvoicePaths.page(id));
        assertThat(panels()).contains("Règlements").doesNotContain("Paiement en ligne");
        open(InvoicePaths.page(lab.invoices.drafted(lab.invoices.claire, "100.00")));
        assertThat(panels()).doesNotContain("Règlements", "Paiement en ligne");
    }
}
