package fr.coachdigital.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogueListTest extends ViewTest {

    private @Autowired ServiceCatalogue catalogue;
    private @Autowired IssuerEditor editor;

    @BeforeEach
    void coach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void the_first_service_is_added_without_a_word_of_vat() {
        openCatalogue();
        _click(button("Ajouter une prestation"));
        assertThat(_find(Select.class)).extracting("label").containsExactly("Unité");
        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().startsWith("Vous êtes en franchise"));
        type("Nom", "Séance de coaching");
        type("Prix unitaire", "1 095,50 €");
        _click(button("Enregistrer"));
        _assertNone(Dialog.class);
        assertThat(catalogue.inUse())
                .singleElement()
                .isEqualTo(new CatalogueService(
                        catalogue.inUse().getFirst().id(),
                        0,
                        "Séance de coaching",
                        "",
                        Unit.HOUR,
                        Money.of("1095.50"),
                        VatRate.ZERO,
                        false));
        assertThat(_find(Span.class)).anyMatch(text -> text.getText().equals("1\u202f095,50\u00a0€"));
    }

    @Test
    void who_charges_vat_chooses_its_rate() {
        editor.change(IssuerSamples.complete(0));
        openCatalogue();
        _click(button("Ajouter une prestation"));
        type("Nom", "Séance");
        type("Prix unitaire", "90");
        _click(button("Enregistrer"));
        assertThat(catalogue.inUse().getFirst().vatRate()).isEqualTo(VatRate.STANDARD);
        assertThat(_find(Span.class)).anyMatch(text -> text.getText().equals("HT par heure, TVA 20\u00a0%"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "gratuit", "1,005", "99999999999"})
    void a_price_that_is_none_is_said_on_its_field(String typed) {
        openCatalogue();
        _click(button("Ajouter une prestation"));
        type("Nom", "<script>alert(1)</script>");
        type("Prix unitaire", typed);
        _click(button("Enregistrer"));
        assertThat(field("Prix unitaire").getErrorMessage()).startsWith("Indiquez un prix");
        assertThat(field("Nom").getValue()).isEqualTo("<script>alert(1)</script>");
        assertThat(catalogue.inUse()).isEmpty();
    }

    @Test
    void a_service_needs_a_name() {
        openCatalogue();
        _click(button("Ajouter une prestation"));
        type("Prix unitaire", "90");
        _click(button("Enregistrer"));
        assertThat(field("Nom").getErrorMessage()).isEqualTo("Donnez un nom à cette prestation.");
    }

    @Test
    void a_service_is_changed_archived_and_brought_back() {
        catalogue.add(IssuerSamples.service("Séance"));
        openCatalogue();
        _click(act("Modifier\u00a0: Séance"));
        assertThat(field("Prix unitaire").getValue()).isEqualTo("90,50");
        type("Nom", "Séance longue");
        _click(button("Enregistrer"));
        _click(act("Archiver\u00a0: Séance longue"));
        assertThat(catalogue.inUse()).isEmpty();
        _click(act("Remettre en service\u00a0: Séance longue"));
        assertThat(catalogue.inUse()).extracting(CatalogueService::name).containsExactly("Séance longue");
    }

    @Test
    void a_change_from_elsewhere_is_told_and_what_was_typed_stays() {
        int id = catalogue.add(IssuerSamples.service("Séance"));
        openCatalogue();
        _click(act("Modifier\u00a0: Séance"));
        catalogue.archive(id);
        type("Nom", "Ma version");
        _click(button("Enregistrer"));
        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().contains("modifiée ailleurs"));
        assertThat(field("Nom").getValue()).isEqualTo("Ma version");
    }

    private void openCatalogue() {
        open(SettingsPaths.SETTINGS);
        UI.getCurrent()
                .navigate(
                        SettingsPaths.SETTINGS,
                        QueryParameters.of(SettingsPaths.PART, SettingsPart.CATALOGUE.parameter()));
        roundtrip();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button act(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getAriaLabel().orElse(""))));
    }
}
