package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.EMAILS;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.Statements;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

class AdminInvoiceViewTest extends InvoiceViewTest {

    private @Autowired DSLContext sql;
    private @Autowired ApplicationContext context;

    @Test
    void a_draft_is_issued_after_a_question_and_has_its_number() {
        InvoiceId id = draft();
        open(page(id));
        assertThat(title()).isEqualTo("Brouillon");
        _click(button("Émettre"));
        assertThat(dialog()).contains("C’est définitif", "Atelier Œuvrard", euros("480,00"), "par e-mail");
        _click(inDialog("Émettre"));
        assertThat(title()).isEqualTo("Facture FAC0001");
        assertThat(badges()).contains("Émise");
        assertThat(toast()).contains("FAC0001 est émise.");
        assertThat(invoice(id).number()).isEqualTo("FAC0001");
    }

    @Test
    void a_question_answered_twice_issues_once() {
        InvoiceId id = draft();
        open(page(id));
        _click(button("Émettre"));
        Button confirm = inDialog("Émettre");
        confirm.click();
        confirm.click();
        assertThat(invoice(id).number()).isEqualTo("FAC0001");
        assertThat(sql.fetchCount(INVOICES, INVOICES.NUMBER.isNotNull())).isOne();
        assertThat(title()).isEqualTo("Facture FAC0001");
    }

    @Test
    void what_is_missing_is_listed_with_a_way_to_each_field() {
        InvoiceId id = draft();
        sql.update(CLIENTS).set(CLIENTS.ADDRESS_LINE1, "").set(CLIENTS.CITY, "").execute();
        open(page(id));
        assertThat(paragraphs()).contains("Avant d’émettre, complétez\u00a0:");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(path -> path.startsWith("admin/clients/" + atelier.value() + "/edit"));
        _click(button("Émettre"));
        assertThat(dialog()).contains("complétez");
        assertThat(invoice(id).isIssued()).isFalse();
    }

    @Test
    void a_draft_without_an_amount_is_refused_in_words() {
        InvoiceId id = invoices.draft(data(atelier, "Vide"));
        open(page(id));
        _click(button("Émettre"));
        _click(inDialog("Émettre"));
        assertThat(toast()).contains("Il faut au moins une ligne avec un montant");
        assertThat(invoice(id).isIssued()).isFalse();
    }

    @Test
    void a_draft_that_changed_meanwhile_is_not_issued_unread() {
        InvoiceId id = draft();
        open(page(id));
        _click(button("Émettre"));
        invoices.change(id, invoice(id).version(), data(atelier, "Autre", line("Autre", "1", "5.00")));
        _click(inDialog("Émettre"));
        assertThat(toast()).contains("modifié entre-temps");
        assertThat(invoice(id).isIssued()).isFalse();
        assertThat(screen()).contains("Autre");
    }

    @Test
    void it_is_sent_with_a_word_and_then_waits_for_the_money() {
        InvoiceId id = issued();
        open(page(id));
        assertThat(primary()).containsExactly("Envoyer au client");
        _click(button("Envoyer au client"));
        assertThat(dialog()).contains("À\u00a0: atelier@example.org");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message (facultatif)")), "Merci pour hier !");
        _click(inDialog("Envoyer"));
        assertThat(sql.fetchCount(EMAILS, EMAILS.CLIENT_ID.eq(atelier.value()))).isPositive();
        assertThat(invoice(id).sentAt()).isNotNull();
        assertThat(primary()).containsExactly("Enregistrer un règlement");
        assertThat(screen()).contains("Le lien fonctionne jusqu’au", "Pas encore ouvert.");
    }

    @Test
    void what_cannot_be_sent_while_the_database_is_away_keeps_its_message_and_is_sent_afterwards() {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Envoyer au client"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Message (facultatif)")), "Merci pour hier !");
        assertThatThrownBy(() -> Statements.withoutDatabase(sql, () -> _click(inDialog("Envoyer"))))
                .isInstanceOf(DataAccessException.class);
        assertThat(invoice(id).sentAt()).isNull();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Message (facultatif)"))
                        .getValue())
                .isEqualTo("Merci pour hier !");
        _click(inDialog("Envoyer"));
        assertThat(invoice(id).sentAt()).isNotNull();
    }

    @Test
    void what_cannot_be_issued_while_the_database_is_away_is_issued_afterwards_from_the_same_question() {
        InvoiceId id = draft();
        open(page(id));
        _click(button("Émettre"));
        assertThatThrownBy(() -> Statements.withoutDatabase(sql, () -> _click(inDialog("Émettre"))))
                .isInstanceOf(DataAccessException.class);
        assertThat(invoice(id).isIssued()).isFalse();
        _click(inDialog("Émettre"));
        assertThat(invoice(id).isIssued()).isTrue();
    }

    @Test
    void who_has_no_address_is_not_written_to_and_one_is_told_where_to_add_it() {
        InvoiceId id = issued();
        sql.update(CLIENTS).setNull(CLIENTS.EMAIL).execute();
        open(page(id));
        _click(button("Envoyer au client"));
        assertThat(dialog()).contains("n’a pas d’adresse e-mail");
        assertThat(_get(Anchor.class, spec -> spec.withText("Compléter la fiche"))
                        .getHref())
                .isEqualTo("admin/clients/" + atelier.value() + "/edit");
        assertThat(invoice(id).sentAt()).isNull();
    }

    @Test
    void a_link_is_stopped_after_a_question() {
        InvoiceId id = issued();
        invoices.send(id, "");
        open(page(id));
        _click(button("Révoquer le lien"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(invoices.link(id)).isEmpty();
        assertThat(paragraphs()).contains("Aucun lien ne fonctionne en ce moment.");
    }

    @Test
    void a_part_of_the_money_leaves_the_rest_due() {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Enregistrer un règlement"));
        assertThat(field("Montant reçu").getValue()).isEqualTo("480,00");
        _setValue(field("Montant reçu"), "180");
        _setValue(field("Référence"), "VIR 2026-11");
        _click(inDialog("Enregistrer"));
        assertThat(invoice(id).state()).isEqualTo(InvoiceState.PARTIALLY_PAID);
        assertThat(invoice(id).rest()).isEqualTo(Money.of("300.00"));
        assertThat(badges()).contains("Partiellement payée");
        assertThat(screen()).contains("Virement", "VIR 2026-11", euros("180,00"), "Reste dû" + euros("300,00"));
    }

    /** Two clicks that arrive before the browser has heard of the first. */
    @Test
    void a_double_click_writes_one_payment_one_mail_and_one_credit_note() {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Enregistrer un règlement"));
        _setValue(field("Montant reçu"), "100,32");
        clickTwice(inDialog("Enregistrer"));
        assertThat(ledger.entries(id)).hasSize(1);
        _click(button("Envoyer au client"));
        clickTwice(inDialog("Envoyer"));
        assertThat(sql.fetchCount(EMAILS, EMAILS.KIND.eq("invoice"))).isOne();
        menu("Faire un avoir…");
        clickTwice(inDialog("Préparer l’avoir"));
        assertThat(invoices.creditNotes(id)).hasSize(1);
    }

    private static void clickTwice(Button button) {
        button.click();
        button.click();
    }

    @Test
    void a_payment_from_before_2000_is_refused_on_its_field_and_nothing_is_lost() {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Enregistrer un règlement"));
        _setValue(field("Référence"), "VIR 2026-11");
        DatePicker received = _get(DatePicker.class, spec -> spec.withLabel("Reçu le"));
        received.setValue(LocalDate.of(1900, 1, 1));
        _click(inDialog("Enregistrer"));
        assertThat(received.isInvalid()).isTrue();
        assertThat(received.getErrorMessage()).contains("entre 2000 et aujourd’hui");
        received.setValue(LocalDate.of(2026, 11, 20));
        _click(inDialog("Enregistrer"));
        assertThat(ledger.entries(id))
                .singleElement()
                .extracting(LedgerEntry::reference)
                .isEqualTo("VIR 2026-11");
    }

    @Test
    void more_than_what_is_due_is_warned_of_and_taken() {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Enregistrer un règlement"));
        assertThat(paragraphs()).noneMatch(text -> text.contains("de plus que le reste dû"));
        _setValue(field("Montant reçu"), "500,00");
        assertThat(dialog()).contains("C’est " + euros("20,00") + " de plus que le reste dû");
        _click(inDialog("Enregistrer"));
        assertThat(invoice(id).rest()).isEqualTo(Money.of("-20.00"));
        assertThat(badges()).contains("Payée");
        assertThat(screen()).contains("Trop-perçu" + euros("20,00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "abc", "1,234", "99999999"})
    void an_amount_that_is_none_stays_on_its_field(String typed) {
        InvoiceId id = issued();
        open(page(id));
        _click(button("Enregistrer un règlement"));
        _setValue(field("Montant reçu"), typed);
        _click(inDialog("Enregistrer"));
        assertThat(field("Montant reçu").isInvalid()).isTrue();
        assertThat(ledger.entries(id)).isEmpty();
    }

    @Test
    void a_wrong_entry_is_taken_back_with_its_reason() {
        InvoiceId id = issued();
        pay(id, "480.00");
        open(page(id));
        _click(button("Contre-passer"));
        _click(inDialog("Contre-passer"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Motif")).isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "saisi deux fois");
        _click(inDialog("Contre-passer"));
        assertThat(ledger.entries(id)).hasSize(2);
        assertThat(invoice(id).rest()).isEqualTo(Money.of("480.00"));
        assertThat(screen()).contains("Contre-passé", "Contre-passation", "saisi deux fois");
        _assertNone(Button.class, spec -> spec.withText("Contre-passer"));
    }

    @Test
    void what_stripe_answers_for_is_marked_and_not_taken_back_by_hand() {
        InvoiceId id = issued();
        ledger.record(id, InvoiceLab.card("480.00"));
        InvoiceLab.connected(context);
        InvoiceLab.answerFor(sql, id, ledger.entries(id).getFirst().id());
        open(page(id));
        assertThat(ledgerRows()).singleElement().asString().contains("Carte", "pi_1", "Par Stripe");
        _assertNone(Button.class, spec -> spec.withText("Contre-passer"));
    }

    @Test
    void what_went_back_is_called_a_refund_and_can_be_taken_back_when_it_was_written_by_hand() {
        InvoiceId id = issued();
        pay(id, "480.00");
        ledger.refund(id, InvoiceLab.card("80.00"));
        open(page(id));
        assertThat(badges()).contains("Partiellement payée");
        assertThat(ledgerRows())
                .last()
                .asString()
                .contains("Remboursement", "\u2212" + euros("80,00"), "Séance annulée");
        _click(_get(
                Button.class,
                spec -> spec.withAttribute(
                        "aria-label", "Contre-passer \u2212" + euros("80,00") + " du 23 nov. 2026")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "la banque l’a renvoyé");
        _click(inDialog("Contre-passer"));
        assertThat(invoice(id).state()).isEqualTo(InvoiceState.PAID);
        assertThat(ledgerRows()).last().asString().contains("Contre-passation", euros("80,00"));
    }

    @Test
    void an_entry_that_became_stripes_meanwhile_is_refused_in_words() {
        InvoiceId id = issued();
        pay(id, "480.00");
        open(page(id));
        _click(button("Contre-passer"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "saisi deux fois");
        InvoiceLab.connected(context);
        InvoiceLab.answerFor(sql, id, ledger.entries(id).getFirst().id());
        _click(inDialog("Contre-passer"));
        assertThat(toast()).contains("Ce règlement vient de Stripe", "«\u00a0Paiement en ligne\u00a0»");
        assertThat(ledger.entries(id)).hasSize(1);
    }

    private static List<String> ledgerRows() {
        return _find(_get(LedgerPanel.class), ListItem.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void a_whole_invoice_is_credited() {
        InvoiceId id = issued();
        open(page(id));
        menu("Faire un avoir…");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motif")), "Erreur de client");
        _click(inDialog("Préparer l’avoir"));
        Invoice note = creditNote();
        assertThat(title()).isEqualTo("Brouillon d’avoir");
        assertThat(note.due()).isEqualTo(Money.of("480.00"));
        _click(button("Émettre"));
        _click(inDialog("Émettre"));
        assertThat(title()).isEqualTo("Avoir AV0001");
        assertThat(badges()).contains("Émis");
        open(page(id));
        assertThat(badges()).contains("Annulée par avoir");
        assertThat(_get(Anchor.class, spec -> spec.withText("AV0001")).getHref())
                .isEqualTo(page(note.id()));
    }

    @Test
    void a_part_of_an_invoice_is_credited_by_lines_and_quantities() {
        InvoiceId id = issued();
        open(page(id));
        menu("Faire un avoir…");
        extent().setValue(choice("PART"));
        _click(inDialog("Préparer l’avoir"));
        assertThat(paragraphs()).contains("Choisissez au moins une ligne.");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Séance de coaching")), true);
        _setValue(_get(BigDecimalField.class), new BigDecimal("5"));
        _click(inDialog("Préparer l’avoir"));
        assertThat(_get(BigDecimalField.class).getErrorMessage())
                .isEqualTo("Plus de 0, jusqu’à 4, avec 4 décimales au plus.");
        _setValue(_get(BigDecimalField.class), new BigDecimal("1.5"));
        assertThat(paragraphs()).contains("Avoir de " + euros("180,00") + " TTC");
        _click(inDialog("Préparer l’avoir"));
        assertThat(creditNote().due()).isEqualTo(Money.of("180.00"));
    }

    @Test
    void a_part_beyond_what_is_left_at_its_rate_is_refused_on_the_line() {
        InvoiceId id = issued();
        open(page(id));
        menu("Faire un avoir…");
        extent().setValue(choice("PART"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Séance de coaching")), true);
        _setValue(_get(BigDecimalField.class), new BigDecimal("2"));
        InvoiceId first = invoices.creditPart(id, List.of(InvoiceLab.line("300.00")), "");
        invoices.issue(first, invoice(first).version());
        _click(inDialog("Préparer l’avoir"));
        assertThat(_get(BigDecimalField.class).getErrorMessage())
                .isEqualTo("À 20\u00a0% de TVA, il reste 100,00\u00a0€\u00a0HT à créditer (TVA 20,00\u00a0€).");
    }

    @Test
    void a_second_credit_beyond_the_invoice_is_refused_in_words() {
        InvoiceId id = issued();
        InvoiceId all = invoices.creditAll(id, "");
        invoices.issue(all, invoice(all).version());
        open(page(id));
        menu("Faire un avoir…");
        _click(inDialog("Préparer l’avoir"));
        assertThat(toast()).contains("C’est plus que ce qui reste de la facture corrigée.");
        _assertOne(Dialog.class);
    }

    @Test
    void a_draft_is_deleted_after_a_question_and_an_issued_one_never() {
        InvoiceId id = draft();
        open(page(id));
        menu("Supprimer le brouillon");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(invoices.find(id)).isEmpty();
        assertThat(currentView()).isInstanceOf(AdminInvoicesView.class);
        open(page(issued()));
        assertThat(menus()).doesNotContain("Supprimer le brouillon");
    }

    @Test
    void a_double_opens_as_a_draft() {
        InvoiceId id = issued("Abonnement");
        open(page(id));
        menu("Dupliquer");
        assertThat(title()).isEqualTo("Brouillon");
        assertThat(sql.fetchCount(INVOICES, INVOICES.SUBJECT.eq("Abonnement"))).isEqualTo(2);
    }

    @Test
    void a_page_that_is_open_elsewhere_follows() {
        InvoiceId id = issued();
        open(page(id));
        pay(id, "480.00");
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(badges()).contains("Payée");
        });
    }

    @Test
    void hostile_text_is_only_text() {
        InvoiceId id = draft("<script>alert(1)</script>");
        open(page(id));
        assertThat(screen()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "999999", "99999999999"})
    void an_unknown_invoice_is_not_found(String id) {
        open("admin/invoices/" + id);
        assertThat(currentView()).isNotInstanceOf(AdminInvoiceView.class);
    }

    @Test
    void a_client_does_not_get_in() {
        InvoiceId id = issued();
        fixtures().clientUser(atelier, "atelier@example.org");
        signIn().client(atelier);
        open(page(id));
        assertThat(currentView()).isNotInstanceOf(AdminInvoiceView.class);
        assertThat(screen()).doesNotContain("Coaching IA");
    }

    @Test
    void nobody_does_not_get_in() {
        InvoiceId id = issued();
        signIn().nobody();
        open(page(id));
        assertThat(_find(DocumentPaper.class)).isEmpty();
    }

    private static String page(InvoiceId id) {
        return "admin/invoices/" + id.value();
    }

    private Invoice creditNote() {
        int id = sql.select(INVOICES.ID)
                .from(INVOICES)
                .where(INVOICES.KIND.eq(InvoiceKind.CREDIT_NOTE.name()))
                .fetchSingle(INVOICES.ID);
        return invoice(new InvoiceId(id));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static List<String> badges() {
        return _find(StatusBadge.class).stream().map(StatusBadge::getText).toList();
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<String> primary() {
        return _find(Button.class).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(Button::getText)
                .toList();
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static RadioButtonGroup<Object> extent() {
        return _get(RadioButtonGroup.class);
    }

    private static Object choice(String name) {
        return extent().getListDataView()
                .getItems()
                .filter(item -> item.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MenuBar more() {
        return _find(MenuBar.class).stream()
                .filter(bar -> bar.getItems().stream()
                        .anyMatch(item -> item.getAriaLabel()
                                .filter(label -> label.startsWith("Autres actions"))
                                .isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> menus() {
        return items(more()).stream().map(MenuItem::getText).toList();
    }

    private static List<MenuItem> items(MenuBar bar) {
        return bar.getItems().getFirst().getSubMenu().getItems();
    }

    /** Of one menu: looking for it twice may find that news built the page anew in between. */
    private static void menu(String text) {
        MenuBar bar = more();
        ContextMenuKt._click(
                bar,
                items(bar).stream()
                        .filter(item -> item.getText().equals(text))
                        .findFirst()
                        .orElseThrow());
    }
}
