package fr.coachdigital.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.client.ClientSamples.company;
import static fr.coachdigital.client.ClientSamples.person;
import static fr.coachdigital.db.Tables.CLIENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class AdminClientFormTest extends ViewTest {

    private @Autowired ClientRegister register;
    private @Autowired ClientDirectory directory;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void a_company_is_registered_and_its_card_opens() {
        open("admin/clients/new");
        type("Entreprise", "Atelier Œuvrard");
        type("SIREN", "732 829 320");
        type("SIRET", "732 829 320 00074");
        type("N° de TVA", "FR 44 732829320");
        type("E-mail", "Contact@Exemple.FR");
        type("Téléphone", "06 12 34 56 78");
        save();
        assertThat(currentView()).isInstanceOf(AdminClientView.class);
        var stored = sql.selectFrom(CLIENTS).fetchSingle();
        assertThat(stored.getSiret()).isEqualTo("73282932000074");
        assertThat(stored.getEmail()).isEqualTo("contact@exemple.fr");
        assertThat(stored.getPhone()).isEqualTo("+33612345678");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIREN|732829321|SIREN",
                "SIRET|123|SIRET",
                "N° de TVA|FR45732829320|numéro de TVA",
                "E-mail|claire@|incomplète",
                "Téléphone|06 12|appelé",
            })
    void a_mistake_is_said_on_its_field(String label, String typed, String words) {
        open("admin/clients/new");
        type("Entreprise", "Atelier");
        type(label, typed);
        save();
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).contains(words);
        assertThat(field(label).getValue()).isEqualTo(typed);
        assertThat(sql.fetchCount(CLIENTS)).isZero();
    }

    @Test
    void identifiers_of_two_companies_are_refused() {
        open("admin/clients/new");
        type("Entreprise", "Atelier");
        type("SIREN", "552100554");
        type("SIRET", "73282932000074");
        save();
        assertThat(field("SIRET").getErrorMessage()).contains("autre entreprise");
    }

    @Test
    void somebody_must_be_named() {
        open("admin/clients/new");
        save();
        assertThat(field("Entreprise").getErrorMessage()).isEqualTo("Indiquez l’entreprise ou le nom d’une personne.");
    }

    @Test
    void a_private_person_has_no_company_to_fill_in() {
        open("admin/clients/new");
        kind().setValue(ClientKind.PERSON);
        assertThat(_find(TextField.class, spec -> spec.withLabel("SIREN"))).isEmpty();
        save();
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Indiquez un nom ou un prénom.");
        type("Nom", "Martin");
        save();
        assertThat(sql.fetchValue(CLIENTS.KIND)).isEqualTo("PERSON");
    }

    @Test
    void a_paste_that_is_too_long_is_refused_and_kept() {
        open("admin/clients/new");
        String paste = "é".repeat(10_001);
        type("Entreprise", paste);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notes privées")), paste);
        save();
        assertThat(field("Entreprise").getErrorMessage()).contains("160");
        assertThat(field("Entreprise").getValue()).isEqualTo(paste);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Notes privées")).isInvalid())
                .isTrue();
        assertThat(sql.fetchCount(CLIENTS)).isZero();
    }

    @Test
    void a_lookalike_is_named_and_one_may_go_on() {
        register.register(person("Claire", "Martin", "claire@example.org"));
        open("admin/clients/new");
        type("Entreprise", "Autre maison");
        type("E-mail", "claire@example.org");
        save();
        assertThat(_get(Anchor.class, spec -> spec.withText("Martin Claire")).getHref())
                .startsWith("admin/clients/");
        assertThat(sql.fetchCount(CLIENTS)).isOne();
        _click(_get(Button.class, spec -> spec.withText("Enregistrer quand même")));
        assertThat(sql.fetchCount(CLIENTS)).isEqualTo(2);
    }

    @Test
    void what_was_typed_is_not_left_behind_without_a_question() {
        open("admin/clients/new");
        type("Entreprise", "Atelier");
        open("admin/clients");
        assertThat(currentView()).isInstanceOf(AdminClientNewView.class);
        _assertOne(ConfirmDialog.class);
        _get(ConfirmDialog.class).close();
    }

    @Test
    void an_untouched_form_is_left_without_a_question() {
        open("admin/clients/new");
        open("admin/clients");
        _assertNone(ConfirmDialog.class);
        assertThat(currentView()).isInstanceOf(AdminClientsView.class);
    }

    @Test
    void a_record_is_shown_and_changed() {
        ClientId id = register.register(company("Avant"));
        open("admin/clients/" + id.value() + "/edit");
        assertThat(field("SIRET").getValue()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
        type("Entreprise", "Après");
        save();
        ClientData stored = directory.find(id).orElseThrow().data();
        assertThat(stored.company()).isEqualTo("Après");
        assertThat(stored.tags()).containsExactlyElementsOf(company("Avant").tags());
    }

    @Test
    void a_change_from_elsewhere_is_told_and_nothing_typed_is_lost() {
        ClientId id = register.register(company("Avant"));
        open("admin/clients/" + id.value() + "/edit");
        type("Entreprise", "Ma version");
        register.change(id, 0, company("Version de l’autre"));
        save();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("Camille Laurent a modifié cette fiche"));
        assertThat(field("Entreprise").getValue()).isEqualTo("Ma version");
        assertThat(directory.find(id).orElseThrow().data().company()).isEqualTo("Version de l’autre");
        _click(_get(Button.class, spec -> spec.withText("Recharger la fiche")));
        assertThat(field("Entreprise").getValue()).isEqualTo("Version de l’autre");
    }

    @Test
    void the_coach_may_prefer_the_own_version() {
        ClientId id = register.register(company("Avant"));
        open("admin/clients/" + id.value() + "/edit");
        type("Entreprise", "Ma version");
        register.change(id, 0, company("Version de l’autre"));
        save();
        _click(_get(Button.class, spec -> spec.withText("Enregistrer ma version")));
        assertThat(directory.find(id).orElseThrow().data().company()).isEqualTo("Ma version");
    }

    @Test
    void hostile_text_is_only_text() {
        open("admin/clients/new");
        type("Entreprise", "<script>alert(1)</script> 😀 \u202e%_'");
        save();
        assertThat(directory.count(ClientFilter.NONE.withSearch("<script>"))).isOne();
    }

    private TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private void type(String label, String text) {
        _setValue(field(label), text);
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private RadioButtonGroup<ClientKind> kind() {
        return _get(RadioButtonGroup.class);
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));
    }
}
