package fr.coachdigital.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.account.AccountState;
import fr.coachdigital.account.Invitations;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdminClientsViewTest extends ViewTest {

    private @Autowired ClientDirectory directory;
    private @Autowired Invitations invitations;
    private @Autowired DSLContext sql;
    private ClientId claire;

    @BeforeEach
    void a_practice_with_two_clients() {
        claire = fixtures().client("Claire", "Martin", "claire@example.org");
        fixtures().client("Paul", "Durand", null);
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    @Test
    void the_coach_sees_the_clients_and_where_they_stand() {
        open("admin/clients");
        assertThat(names()).containsExactly("Durand Paul", "Martin Claire");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("claire@example.org", "Actif", "À inviter", "Jamais");
        assertThat(_find(Button.class, spec -> spec.withText("Nouveau client")))
                .filteredOn(button -> button.getThemeNames().contains("primary"))
                .hasSize(1);
    }

    @Test
    void typing_narrows_the_list_and_says_how_many_are_left() {
        open("admin/clients");
        _setValue(search(), "martin");
        assertThat(names()).containsExactly("Martin Claire");
        _setValue(search(), "zzz");
        assertThat(names()).isEmpty();
        _click(_get(Button.class, spec -> spec.withClasses("client-clear")));
        assertThat(names()).hasSize(2);
    }

    @Test
    void the_address_restores_filters_order_and_selection() {
        open("admin/clients", "status=active&account=not-invited&sort=-name&client=" + claire.value());
        assertThat(names()).containsExactly("Martin Claire", "Durand Paul");
        assertThat(accounts().getValue()).containsExactly(AccountState.NOT_INVITED);
        _assertOne(H2.class, spec -> spec.withText("Martin Claire"));
    }

    @Test
    void a_garbled_address_shows_the_plain_list() {
        open("admin/clients", "client=-5&status=nonsense&sort=drop");
        assertThat(names()).hasSize(2);
    }

    @Test
    void inviting_sends_the_mail_and_the_row_says_so() {
        open("admin/clients");
        _click(invite("Inviter Claire Martin"));
        assertThat(_get(Toasts.class).getElement().getTextRecursively())
                .contains("Invitation prête pour claire@example.org, mais aucun serveur d’envoi n’est réglé");
        assertThat(sql.fetchValue(EMAILS.SUBJECT, EMAILS.CLIENT_ID.eq(claire.value())))
                .isEqualTo("Invitation à rejoindre Coach Digital");
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("Envoyée");
        assertThat(invite("Renvoyer l’invitation à Claire Martin").isEnabled()).isTrue();
    }

    @Test
    void who_has_no_address_cannot_be_invited_and_the_button_says_why() {
        open("admin/clients");
        Button button =
                invite("Inviter Paul Durand – Pas d’adresse e-mail sur la fiche\u00a0: ajoutez-la pour inviter.");
        assertThat(button.isEnabled()).isFalse();
    }

    @Test
    void who_has_an_account_cannot_be_invited_again() {
        fixtures().clientUser(claire, "claire@example.org");
        open("admin/clients");
        assertThat(invite("Inviter Claire Martin – Ce client a déjà un compte.").isEnabled())
                .isFalse();
    }

    @Test
    void a_refusal_is_said_in_words() {
        fixtures().clientWithAccount("Autre", "Claire", "claire@example.org");
        open("admin/clients");
        _click(invite("Inviter Claire Martin"));
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        assertThat(directory.row(claire).orElseThrow().account()).isEqualTo(AccountState.NOT_INVITED);
    }

    @Test
    void the_row_follows_when_the_account_changes_elsewhere() {
        open("admin/clients");
        invitations.invite(claire);
        await().pollInSameThread().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            roundtrip();
            assertThat(GridKt._getFormattedRow(grid(), 1)).contains("Envoyée");
        });
    }

    @Test
    void the_link_is_shown_after_a_warning_and_kills_the_former() {
        open("admin/clients", "client=" + claire.value());
        _click(_get(Button.class, spec -> spec.withText("Copier le lien")));
        _assertOne(ConfirmDialog.class);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Lien, valable 7 jours"))
                        .getValue())
                .contains("/client/invitation/");
        assertThat(directory.row(claire).orElseThrow().account()).isEqualTo(AccountState.SENT);
    }

    @Test
    void an_access_is_closed_after_a_question_and_opened_again() {
        fixtures().clientUser(claire, "claire@example.org");
        open("admin/clients", "client=" + claire.value());
        _click(_get(Button.class, spec -> spec.withText("Désactiver l’accès")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(directory.row(claire).orElseThrow().account()).isEqualTo(AccountState.DISABLED);
        _click(_get(Button.class, spec -> spec.withText("Réactiver l’accès")));
        assertThat(directory.row(claire).orElseThrow().account()).isEqualTo(AccountState.ACCEPTED);
    }

    @Test
    void an_empty_practice_says_what_to_do() {
        sql.deleteFrom(CLIENTS).execute();
        open("admin/clients");
        assertThat(names()).isEmpty();
        assertThat(grid().getEmptyStateComponent()).isNotNull();
    }

    @Test
    void the_export_is_a_download() {
        open("admin/clients");
        assertThat(_get(Anchor.class, spec -> spec.withText("Exporter")).getHref())
                .isNotBlank();
    }

    @Test
    void a_client_does_not_get_in() {
        fixtures().clientUser(claire, "claire@example.org");
        signIn().client(claire);
        open("admin/clients");
        _assertNone(Grid.class);
        assertThat(currentView()).isNotInstanceOf(AdminClientsView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        signIn().nobody();
        open("admin/clients");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a lookup by class knows no type argument
    private MultiSelectComboBox<AccountState> accounts() {
        return _get(MultiSelectComboBox.class, spec -> spec.withPlaceholder("Compte client"));
    }

    @SuppressWarnings("unchecked") // a lookup by class knows no type argument
    private Grid<ClientRow> grid() {
        return _get(Grid.class);
    }

    private List<String> names() {
        return GridKt._findAll(grid()).stream().map(ClientRow::displayName).toList();
    }

    private TextField search() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Nom, entreprise, e-mail, téléphone"));
    }

    private Button invite(String label) {
        return rowButtons().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " among "
                        + rowButtons().stream().map(Button::getAriaLabel).toList()));
    }

    private List<Button> rowButtons() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(row -> _get(GridKt._getCellComponent(grid(), row, "invitation"), Button.class))
                .toList();
    }

    private void open(String path, String query) {
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundtrip();
    }
}
