package fr.coachdigital.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.EMAILS;
import static fr.coachdigital.db.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.ViewTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class AccountViewsTest extends ViewTest {

    private static final String NEW_PASSWORD = "onze girafes au marché";

    private final DSLContext sql;
    private final CurrentUser currentUser;

    AccountViewsTest(DSLContext sql, CurrentUser currentUser) {
        this.sql = sql;
        this.currentUser = currentUser;
    }

    @Test
    void a_coach_finds_every_section_and_changes_the_name() {
        openAsCoach();
        assertThat(currentView()).isInstanceOf(AdminAccountView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Mon compte");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "Nom",
                        "Adresse e-mail",
                        "Mot de passe",
                        "Affichage",
                        "Notifications",
                        "Appareils connectés",
                        "Dernières connexions");
        _setValue(_get(TextField.class, field -> field.withLabel("Nom affiché")), " Camille 🦊 ");
        press("Enregistrer le nom");
        assertThat(sql.fetchSingle(USERS).getDisplayName()).isEqualTo("Camille 🦊");
        assertThat(currentUser.get().displayName()).isEqualTo("Camille 🦊");
    }

    @Test
    void a_name_is_not_empty() {
        openAsCoach();
        TextField name = _get(TextField.class, field -> field.withLabel("Nom affiché"));
        _setValue(name, "  ");
        press("Enregistrer le nom");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Indiquez votre nom.");
        assertThat(sql.fetchSingle(USERS).getDisplayName()).isEqualTo("Camille Laurent");
    }

    @Test
    void a_new_address_waits_for_its_link_and_can_be_called_off() {
        openAsCoach();
        _assertNone(Button.class, button -> button.withText("Changer l’adresse"));
        _setValue(_get(EmailField.class), "nouvelle@example.org");
        _setValue(currentPassword(0), Fixtures.PASSWORD);
        press("Changer l’adresse");
        assertThat(sql.fetchSingle(USERS).getEmail()).isEqualTo("coach@example.org");
        assertThat(sql.fetchSingle(USERS).getPendingEmail()).isEqualTo("nouvelle@example.org");
        assertThat(sql.fetchCount(EMAILS)).isOne();
        _assertOne(
                Span.class,
                span -> span.withPredicate(shown -> shown.getText().contains("nouvelle@example.org")
                        && shown.getText().startsWith("En attente")));
        press("Annuler ce changement");
        assertThat(sql.fetchSingle(USERS).getPendingEmail()).isNull();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("coach@example.org");
    }

    @Test
    void an_address_is_only_changed_by_who_knows_the_password() {
        openAsCoach();
        _setValue(_get(EmailField.class), "pas une adresse");
        press("Changer l’adresse");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Indiquez une adresse e-mail complète");
        _setValue(_get(EmailField.class), "nouvelle@example.org");
        _setValue(currentPassword(0), "pas le bon du tout");
        press("Changer l’adresse");
        assertThat(currentPassword(0).getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
        assertThat(sql.fetchSingle(USERS).getPendingEmail()).isNull();
    }

    @Test
    void an_address_of_another_account_looks_like_any_other() {
        fixtures().coach("autre@example.org");
        openAsCoach();
        _setValue(_get(EmailField.class), "autre@example.org");
        _setValue(currentPassword(0), Fixtures.PASSWORD);
        press("Changer l’adresse");
        assertThat(_get(EmailField.class).isInvalid()).isFalse();
        assertThat(sql.fetchSingle(USERS, USERS.EMAIL.ne("autre@example.org")).getPendingEmail())
                .isEqualTo("autre@example.org");
    }

    @Test
    void a_client_changes_the_password() {
        openAsClient();
        String before = sql.fetchSingle(CLIENT_USERS).getPasswordHash();
        _setValue(currentPassword(0), Fixtures.PASSWORD);
        _setValue(field("Nouveau mot de passe"), NEW_PASSWORD);
        _setValue(field("Le même, une seconde fois"), NEW_PASSWORD);
        press("Changer le mot de passe");
        assertThat(sql.fetchSingle(CLIENT_USERS).getPasswordHash()).isNotEqualTo(before);
        assertThat(field("Nouveau mot de passe").getValue()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_password_stands_on_its_field() {
        openAsClient();
        press("Changer le mot de passe");
        assertThat(currentPassword(0).getErrorMessage()).isEqualTo("Indiquez votre mot de passe actuel.");
        _setValue(currentPassword(0), "pas le bon du tout");
        _setValue(field("Nouveau mot de passe"), NEW_PASSWORD);
        press("Changer le mot de passe");
        assertThat(field("Le même, une seconde fois").getErrorMessage())
                .isEqualTo("Les deux mots de passe ne sont pas identiques.");
        _setValue(field("Le même, une seconde fois"), NEW_PASSWORD);
        press("Changer le mot de passe");
        assertThat(currentPassword(0).getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
        _setValue(currentPassword(0), Fixtures.PASSWORD);
        _setValue(field("Nouveau mot de passe"), "court");
        _setValue(field("Le même, une seconde fois"), "court");
        press("Changer le mot de passe");
        assertThat(field("Nouveau mot de passe").getErrorMessage()).startsWith("Trop court");
    }

    @Test
    void the_meter_judges_while_a_password_is_typed() {
        openAsClient();
        _assertNone(PasswordMeter.class);
        _setValue(field("Nouveau mot de passe"), "claire martin claire");
        assertThat(_get(PasswordMeter.class).getElement().getTextRecursively()).contains("Évitez votre nom");
        _setValue(field("Nouveau mot de passe"), NEW_PASSWORD);
        assertThat(_get(PasswordMeter.class).getElement().getTextRecursively())
                .containsAnyOf("Moyen", "Solide", "solide");
        _setValue(field("Nouveau mot de passe"), "");
        _assertNone(PasswordMeter.class);
    }

    @Test
    void language_and_appearance_are_in_force_at_once() {
        openAsClient();
        _setValue(choice("Apparence"), ColorScheme.DARK);
        assertThat(sql.fetchSingle(CLIENT_USERS).getColorScheme()).isEqualTo("DARK");
        assertThat(currentUser.get().colorScheme()).isEqualTo(ColorScheme.DARK);
        _setValue(choice("Langue"), Language.EN);
        assertThat(sql.fetchSingle(CLIENT_USERS).getLanguage()).isEqualTo("en");
    }

    @Test
    void a_client_finds_the_own_account_in_the_portal() {
        openAsClient();
        assertThat(currentView()).isInstanceOf(PortalAccountView.class);
        assertThat(_get(EmailField.class).getValue()).isEqualTo("claire@example.org");
    }

    @Test
    void a_client_does_not_get_into_the_coachs_account() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        open("admin/account");
        assertThat(currentView()).isNotInstanceOf(AdminAccountView.class);
    }

    @Test
    void a_coach_does_not_get_into_a_clients_account() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("client/account");
        assertThat(currentView()).isNotInstanceOf(PortalAccountView.class);
    }

    @Test
    void nobody_does_not_get_into_the_coachs_account() {
        signIn().nobody();
        open("admin/account");
        _assertNone(AdminAccountView.class);
    }

    @Test
    void nobody_does_not_get_into_a_clients_account() {
        signIn().nobody();
        open("client/account");
        _assertNone(PortalAccountView.class);
    }

    @Test
    void the_coach_who_looks_at_a_portal_sees_a_banner_and_not_the_account() {
        ClientId client = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn().preview(fixtures().coach("coach@example.org"), client);
        open("client/account");
        assertThat(currentView()).isInstanceOf(PortalAccountView.class);
        _assertOne(EmptyState.class);
        _assertNone(EmailField.class);
        _assertOne(Span.class, span -> span.withText("Vous voyez l’espace de Martin Claire, en lecture seule."));
        press("Revenir à mon espace");
        assertThat(currentUser.get().preview()).isFalse();
    }

    private void openAsCoach() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("admin/account");
    }

    private void openAsClient() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        open("client/account");
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    /** Of those on the screen, in their order. */
    private static SecretField currentPassword(int index) {
        return _find(SecretField.class, field -> field.withLabel("Mot de passe actuel"))
                .get(index);
    }

    private static SecretField field(String label) {
        return _get(SecretField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a lookup by class knows no type argument
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, group -> group.withLabel(label));
    }
}
