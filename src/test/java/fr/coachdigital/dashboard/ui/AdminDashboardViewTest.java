package fr.coachdigital.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.coachdigital.db.Tables.CLIENT_ACCOUNTS;
import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.TestClock;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class AdminDashboardViewTest extends ViewTest {

    private final DSLContext sql;

    AdminDashboardViewTest(DSLContext sql) {
        this.sql = sql;
    }

    @Test
    void a_first_start_leads_to_the_first_client() {
        openAsCoach();
        assertThat(_get(H1.class).getText()).isEqualTo("Bonjour Camille Laurent");
        assertThat(headings()).containsExactly("Premiers pas");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().equals("admin/clients/new")))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Créer mon premier client");
    }

    @Test
    void figures_count_clients_and_open_their_list() {
        fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        fixtures().client("Paul", "Durand", "paul@example.org");
        openAsCoach();
        assertThat(figures())
                .containsExactly(
                        "2 clients actifs", "0 prospects", "1 espace client ouvert", "0 invitations en attente");
    }

    @Test
    void an_expired_invitation_is_sent_again_with_one_click() {
        ClientId client = expiredInvitation("Paul", "paul@example.org");
        openAsCoach();
        assertThat(texts()).contains("L’invitation de Paul Durand a expiré");
        _click(_get(Button.class, spec -> spec.withText("Renvoyer")));
        _assertNone(Button.class, spec -> spec.withText("Renvoyer"));
        assertThat(sql.select(CLIENT_ACCOUNTS.STATE)
                        .from(CLIENT_ACCOUNTS)
                        .where(CLIENT_ACCOUNTS.CLIENT_ID.eq(client.value()))
                        .fetchSingle(CLIENT_ACCOUNTS.STATE))
                .isEqualTo("SENT");
        assertThat(sql.fetchCount(EMAILS, EMAILS.TO_EMAIL.eq("paul@example.org")))
                .isOne();
    }

    @Test
    void the_sixth_expired_invitation_is_only_counted() {
        for (int number = 1; number <= 6; number++)
            expiredInvitation("Paul" + number, "paul" + number + "@example.org");
        openAsCoach();
        assertThat(_find(Button.class, spec -> spec.withText("Renvoyer"))).hasSize(5);
        assertThat(texts()).contains("Une autre invitation a expiré");
    }

    @Test
    void clients_who_came_last_stand_first() {
        seen("Anne", "anne@example.org", Duration.ofDays(3));
        seen("Claire", "claire@example.org", Duration.ofHours(1));
        openAsCoach();
        assertThat(_find(Anchor.class).stream().map(Anchor::getText).toList())
                .containsSubsequence("Durand Claire", "Durand Anne");
        assertThat(texts()).contains("23 nov. 2026, 09:00");
    }

    @Test
    void a_quiet_practice_is_told_so() {
        fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        openAsCoach();
        assertThat(headings()).containsExactly("À faire", "Connexions récentes");
        _assertNone(Button.class, spec -> spec.withText("Renvoyer"));
    }

    @Test
    void a_client_does_not_get_in() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        open("admin");
        _assertNone(AdminDashboardView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        open("admin");
        _assertNone(AdminDashboardView.class);
    }

    private void openAsCoach() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("admin");
    }

    private ClientId expiredInvitation(String firstName, String email) {
        ClientId client = fixtures().client(firstName, "Durand", email);
        fixtures().clientUser(client, user -> {
            user.setEmail(email);
            user.setPasswordHash("");
            user.setInvitationToken("%064x".formatted(client.value()));
            user.setInvitationSentAt(TestClock.START.minus(Duration.ofDays(9)));
            user.setInvitationExpires(TestClock.START.minus(Duration.ofDays(2)));
        });
        return client;
    }

    private void seen(String firstName, String email, Duration ago) {
        ClientId client = fixtures().client(firstName, "Durand", email);
        fixtures().clientUser(client, user -> {
            user.setEmail(email);
            user.setPasswordHash("x");
            user.setLastLogin(TestClock.START.minus(ago));
        });
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> figures() {
        return _find(Anchor.class, spec -> spec.withClasses("home-figure")).stream()
                .map(figure -> String.join(
                        " ",
                        figure.getChildren()
                                .map(part -> part.getElement().getText())
                                .toList()))
                .toList();
    }
}
