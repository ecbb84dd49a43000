package fr.coachdigital.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.NOTIFICATION_CHOICES;
import static fr.coachdigital.db.Tables.NOTIFICATION_DEFAULTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.ViewTest;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceMatrixTest extends ViewTest {

    private final DSLContext sql;
    private UserId coach;
    private ClientId claire;

    ChoiceMatrixTest(DSLContext sql) {
        this.sql = sql;
    }

    @BeforeEach
    void people() {
        coach = fixtures().coach("coach@example.org");
        claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
    }

    private static Checkbox box(String name) {
        return _get(
                Checkbox.class,
                spec -> spec.withPredicate(
                        box -> box.getAriaLabel().equals(Optional.of("Nouveau message\u00a0: " + name))));
    }

    private static String text() {
        return _get(ChoiceMatrix.class).getElement().getTextRecursively();
    }

    private String stored() {
        return sql.select(NOTIFICATION_CHOICES.MAILING)
                .from(NOTIFICATION_CHOICES)
                .fetchOptional(NOTIFICATION_CHOICES.MAILING)
                .orElse("");
    }

    private void openTab() {
        open(ClientPaths.card(claire));
        UI.getCurrent().navigate(ClientPaths.card(claire), QueryParameters.of("tab", "notifications"));
        roundtrip();
    }

    @Test
    void a_client_chooses_in_the_own_account_and_it_counts_at_once() {
        signIn().client(claire);
        open("client/account");
        assertThat(text()).contains("Sécurité du compte", "pour votre sécurité", "Réglage d’origine");
        assertThat(text()).doesNotContain("E-mail non remis");
        assertThat(box("E-mail aussitôt").getValue()).isTrue();
        _setValue(box("Résumé quotidien à 8\u00a0h"), true);
        assertThat(box("E-mail aussitôt").getValue()).isFalse();
        assertThat(stored()).isEqualTo("DIGEST");
        assertThat(text()).contains("Votre choix");
        _setValue(box("Résumé quotidien à 8\u00a0h"), false);
        assertThat(stored()).isEqualTo("NONE");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Rétablir\u00a0: Nouveau message")));
        assertThat(stored()).isEmpty();
        assertThat(box("E-mail aussitôt").getValue()).isTrue();
    }

    @Test
    void the_coach_has_the_coachs_kinds() {
        signIn().coach(coach);
        open("admin/account");
        assertThat(text())
                .contains(
                        "Invitation acceptée", "Nouvelle invitation demandée", "E-mail non remis", "jamais par e-mail");
    }

    @Test
    void the_coach_sets_what_applies_to_one_client() {
        signIn().coach(coach);
        openTab();
        _setValue(box("Dans l’application"), false);
        assertThat(sql.fetchCount(NOTIFICATION_DEFAULTS)).isOne();
        assertThat(text()).contains("Votre réglage");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Rétablir\u00a0: Nouveau message")));
        assertThat(sql.fetchCount(NOTIFICATION_DEFAULTS)).isZero();
        assertThat(box("Dans l’application").getValue()).isTrue();
    }

    @Test
    void what_the_client_chose_the_coach_sees_and_cannot_change() {
        sql.insertInto(NOTIFICATION_CHOICES)
                .set(NOTIFICATION_CHOICES.REALM, "CLIENT")
                .set(
                        NOTIFICATION_CHOICES.ACCOUNT_ID,
                        sql.select(CLIENT_USERS.ID).from(CLIENT_USERS).fetchSingle(CLIENT_USERS.ID))
                .set(NOTIFICATION_CHOICES.KIND, "MESSAGE_RECEIVED")
                .set(NOTIFICATION_CHOICES.IN_APP, true)
                .set(NOTIFICATION_CHOICES.MAILING, "NONE")
                .execute();
        signIn().coach(coach);
        openTab();
        assertThat(text()).contains("Choix du client");
        assertThat(box("E-mail aussitôt").isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Rétablir"));
    }

    @Test
    void a_look_at_a_portal_shows_no_choices() {
        signIn().preview(coach, claire);
        open("client/account");
        _assertNone(ChoiceMatrix.class);
    }
}
