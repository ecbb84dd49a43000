package fr.coachdigital.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.settings.CompanyIdentity;
import fr.coachdigital.settings.ExemptionText;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.shared.Iban;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.support.ViewTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdminSettingsViewTest extends ViewTest {

    private @Autowired IssuerEditor editor;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void the_coach_fills_in_the_company() {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", "Camille Laurent");
        type("SIRET", "732 829 320 00074");
        assertThat(field("SIREN").getValue()).isEqualTo("732\u00a0829\u00a0320");
        _click(button("Le calculer à partir du SIREN"));
        type("E-mail", "Bonjour@Exemple.FR");
        type("Téléphone", "06 12 34 56 78");
        save();
        CompanyIdentity stored = editor.current().company();
        assertThat(stored.printedName()).isEqualTo("Camille Laurent EI");
        assertThat(stored.siren()).isEqualTo(new Siren("732829320"));
        assertThat(stored.vatNumber()).hasToString("FR44732829320");
        assertThat(stored.email()).isEqualTo("bonjour@exemple.fr");
        assertThat(stored.phone()).hasToString("+33612345678");
        assertThat(screen()).contains("Vos réglages sont enregistrés.");
    }

    @Test
    void one_sees_how_the_name_will_be_printed() {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", "Camille Laurent");
        assertThat(screen()).contains("Sur vos documents\u00a0: Camille Laurent EI");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Entrepreneur individuel (EI)")), false);
        assertThat(screen()).contains("Sur vos documents\u00a0: Camille Laurent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company|SIREN|732829321|SIREN",
                "company|SIRET|123|14 chiffres",
                "company|N° de TVA|FR45732829320|numéro de TVA",
                "company|E-mail|camille@|incomplète",
                "company|Téléphone|06 12|appelé",
                "payment|Échéance|61|60",
                "payment|Échéance|bientôt|60",
                "payment|Pénalités de retard|5|au moins trois fois",
                "payment|Pénalités de retard|12,155|deux décimales",
                "payment|Taux d’intérêt légal|-1|0 à 100",
                "payment|IBAN|FR1420041010050500013M02607|IBAN",
                "payment|BIC|PSST|BIC",
                "texts|Validité d’un devis|0|1 à 365",
                "numbering|Factures|F 2026|numéro d’ordre",
                "numbering|Factures|F-{0000}|{AAAA}",
                "numbering|Factures|D-{AAAA}-{000}|autre",
                "look|Couleur principale|rouge|couleur",
            })
    void a_mistake_is_said_on_its_field_and_nothing_typed_is_lost(
            String part, String label, String typed, String words) {
        openAt("part=" + part);
        type(label, typed);
        save();
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).contains(words);
        assertThat(field(label).getValue()).isEqualTo(typed);
        assertThat(editor.current().version()).isZero();
    }

    @Test
    void identifiers_of_two_companies_are_refused() {
        open(SettingsPaths.SETTINGS);
        type("SIREN", "552100554");
        type("SIRET", "73282932000074");
        save();
        assertThat(field("SIRET").getErrorMessage()).contains("autre entreprise");
        type("SIRET", "");
        type("N° de TVA", "FR44732829320");
        save();
        assertThat(field("N° de TVA").getErrorMessage()).contains("autre entreprise");
    }

    @Test
    void the_franchise_has_its_dated_sentences() {
        openAt("part=vat");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Mention"))).hasSize(2);
        _click(button("Ajouter une mention"));
        TextField added =
                _find(TextField.class, spec -> spec.withLabel("Mention")).getLast();
        save();
        assertThat(added.getErrorMessage()).contains("Écrivez la mention");
        _setValue(added, "Exonérée, selon la loi de demain");
        DatePicker day = _find(DatePicker.class).getLast();
        _setValue(day, LocalDate.of(2026, 9, 1));
        save();
        assertThat(day.getErrorMessage()).contains("Une autre mention");
        _setValue(day, LocalDate.of(2028, 1, 1));
        save();
        assertThat(editor.current().vat().exemptions())
                .hasSize(3)
                .contains(new ExemptionText(LocalDate.of(2028, 1, 1), "Exonérée, selon la loi de demain"));
    }

    @Test
    void a_sentence_can_be_removed() {
        openAt("part=vat");
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> "Retirer cette mention"
                                .equals(button.getAriaLabel().orElse(""))))
                .getLast());
        save();
        assertThat(editor.current().vat().exemptions())
                .singleElement()
                .satisfies(text -> assertThat(text.validFrom()).isEqualTo("2026-09-01"));
    }

    @Test
    void who_charges_vat_sees_rates_and_no_exemption() {
        openAt("part=vat");
        regime().setValue(VatRegime.STANDARD);
        _assertNone(DatePicker.class);
        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Option pour le paiement de la taxe d’après les débits")),
                true);
        save();
        assertThat(editor.current().vat().regime()).isEqualTo(VatRegime.STANDARD);
        assertThat(editor.current().vat().onDebits()).isTrue();
        assertThat(editor.current().vat().exemptions()).hasSize(2);
    }

    @Test
    void the_floor_of_the_penalty_follows_while_one_types() {
        openAt("part=payment");
        assertThat(screen()).contains("Minimum légal respecté\u00a0: 3 × 2,62\u00a0% = 7,86\u00a0%.");
        type("Taux d’intérêt légal", "5");
        assertThat(screen()).contains("En dessous du minimum légal\u00a0: 3 × 5,00\u00a0% = 15,00\u00a0%.");
        type("Pénalités de retard", "15");
        save();
        assertThat(editor.current().payment().penaltyRate()).isEqualTo(new BigDecimal("15.00"));
    }

    @Test
    void an_iban_is_grouped_and_stored() {
        openAt("part=payment");
        type("IBAN", "fr1420041010050500013m02606");
        assertThat(field("IBAN").getValue())
                .isEqualTo("FR14\u00a02004\u00a01010\u00a00505\u00a00001\u00a03M02\u00a0606");
        save();
        assertThat(editor.current().bank().iban()).isEqualTo(new Iban("FR1420041010050500013M02606"));
    }

    @Test
    void the_next_number_is_shown_while_one_types() {
        openAt("part=numbering");
        assertThat(field("Factures").getHelperText()).isEqualTo("Prochain numéro\u00a0: F-2026-0001");
        type("Factures", "FAC{AA}/{000}");
        assertThat(field("Factures").getHelperText()).isEqualTo("Prochain numéro\u00a0: FAC26/001");
        save();
        assertThat(editor.current().numbering().invoice().pattern()).isEqualTo("FAC{AA}/{000}");
    }

    @Test
    void a_color_is_stored_as_it_was_chosen_and_said_to_be_readable() {
        openAt("part=look");
        type("Couleur principale", "FFDD00");
        assertThat(screen()).anyMatch(text -> text.startsWith("Trop claire"));
        save();
        assertThat(editor.current().accentColor()).isEqualTo("#ffdd00");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, siren, SIREN",
        "COMPANY, address, Adresse",
        "PAYMENT, iban, IBAN",
        "TEXTS, quoteValidityDays, Validité d’un devis",
        "NUMBERING, creditNote, Avoirs",
        "LOOK, accentColor, Couleur principale",
    })
    void a_missing_detail_leads_to_its_field(SettingsPart part, String name, String label) {
        openAt(SettingsPaths.field(part, name).split("\\?", 2)[1]);
        assertThat(field(label).getClassNames()).contains("settings-wanted");
        assertThat(_find(TextField.class))
                .filteredOn(other -> other.hasClassName("settings-wanted"))
                .hasSize(1);
    }

    @Test
    void what_is_typed_in_one_part_outlives_a_look_at_another() {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", "Camille Laurent");
        openAt("part=payment");
        _assertNone(ConfirmDialog.class);
        assertThat(openPart()).isEqualTo("Paiement");
        type("Titulaire", "Camille");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().endsWith("part=company")))
                        .getChildren())
                .hasSize(2);
        save();
        openAt("part=company");
        assertThat(field("Nom légal").getValue()).isEqualTo("Camille Laurent");
        save();
        assertThat(editor.current().company().legalName()).isEqualTo("Camille Laurent");
        assertThat(editor.current().bank().holder()).isEqualTo("Camille");
    }

    @Test
    void what_was_typed_is_not_left_behind_without_a_question() {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", "Camille Laurent");
        open("admin/account");
        assertThat(currentView()).isInstanceOf(AdminSettingsView.class);
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message", ""))
                .contains("Entreprise");
        _get(ConfirmDialog.class).close();
    }

    @Test
    void an_untouched_page_is_left_without_a_question() {
        open(SettingsPaths.SETTINGS);
        for (SettingsPart part : SettingsPart.values()) openAt("part=" + part.parameter());
        open("admin/account");
        _assertNone(ConfirmDialog.class);
        assertThat(currentView()).isNotInstanceOf(AdminSettingsView.class);
    }

    @Test
    void a_change_from_elsewhere_is_told_and_what_was_typed_is_kept_over_it() {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", "Ma version");
        IssuerProfile elsewhere = IssuerSamples.complete(0);
        editor.change(elsewhere);
        save();
        assertThat(screen()).anyMatch(text -> text.startsWith("Les réglages ont été modifiés ailleurs"));
        assertThat(editor.current().company().legalName()).isEqualTo("Camille Laurent");
        _click(button("Recharger en gardant ma saisie"));
        assertThat(field("Nom légal").getValue()).isEqualTo("Ma version");
        assertThat(field("Nom commercial").getValue()).isEqualTo("Atelier Numérique");
        save();
        assertThat(editor.current())
                .isEqualTo(elsewhere
                        .withCompany(IssuerSamples.company("Ma version"))
                        .withVersion(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "😀 Œuvre d’été",
                "\u202eabc\u202c",
                "Robert'); DROP TABLE settings;--",
                "%_\\\"'`${7*7}{{7*7}}",
            })
    void hostile_text_is_only_text(String hostile) {
        open(SettingsPaths.SETTINGS);
        type("Nom légal", hostile);
        type("Nom commercial", hostile);
        save();
        openAt("part=texts");
        area("Médiateur de la consommation", hostile);
        area("Conditions générales", hostile);
        save();
        assertThat(editor.current().company().legalName()).isEqualTo(hostile);
        assertThat(editor.current().company().tradeName()).isEqualTo(hostile);
        assertThat(editor.current().mediator()).isEqualTo(hostile);
        assertThat(editor.current().terms()).isEqualTo(hostile);
        assertThat(sql.fetchCount(SETTINGS)).isOne();
    }

    @Test
    void a_paste_that_is_too_long_is_refused_and_kept() {
        openAt("part=texts");
        String paste = "é".repeat(100_001);
        area("Conditions générales", paste);
        save();
        TextArea terms = _get(TextArea.class, spec -> spec.withLabel("Conditions générales"));
        assertThat(terms.getErrorMessage()).contains("100\u202f000");
        assertThat(terms.getValue()).isEqualTo(paste);
        assertThat(editor.current().version()).isZero();
    }

    @Test
    void an_unknown_part_or_field_opens_the_first_part() {
        openAt("part=<script>&field=nothing");
        assertThat(openPart()).isEqualTo("Entreprise");
    }

    @Test
    void a_client_does_not_get_in() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        open(SettingsPaths.SETTINGS);
        _assertNone(AdminSettingsView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        signIn().nobody();
        open(SettingsPaths.SETTINGS);
        _assertNone(AdminSettingsView.class);
    }

    private void openAt(String query) {
        open(SettingsPaths.SETTINGS);
        UI.getCurrent().navigate(SettingsPaths.SETTINGS, QueryParameters.fromString(query));
        roundtrip();
    }

    private String openPart() {
        return _get(H2.class).getText();
    }

    private List<String> screen() {
        return Stream.concat(
                        _find(Paragraph.class).stream().map(Paragraph::getText),
                        _find(Span.class).stream().map(Span::getText))
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static void area(String label, String text) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), text);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private static RadioButtonGroup<VatRegime> regime() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void save() {
        _click(button("Enregistrer"));
    }
}
