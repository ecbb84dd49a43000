package fr.coachdigital.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.SIGN_INS;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.TestClock;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalDashboardViewTest extends ViewTest {

    private final DSLContext sql;
    private ClientId claire;

    PortalDashboardViewTest(DSLContext sql) {
        this.sql = sql;
    }

    @BeforeEach
    void claire_is_a_client_of_camille() {
        claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        sql.update(SETTINGS)
                .set(SETTINGS.COACH_NAME, "Camille Laurent")
                .set(SETTINGS.CONTACT_EMAIL, "camille@example.org")
                .execute();
    }

    @Test
    void a_first_visit_is_welcomed_by_name() {
        signIn().client(claire);
        open("client/dashboard");
        assertThat(_get(H1.class).getText()).isEqualTo("Bienvenue Claire");
        assertThat(facts()).containsExactly("claire@example.org");
    }

    @Test
    void a_later_visit_tells_when_the_one_before_was() {
        SignedIn person = signIn().client(claire);
        signedInAt(person, TestClock.START.minus(Duration.ofDays(3)));
        signedInAt(person, TestClock.START);
        open("client/dashboard");
        assertThat(_get(H1.class).getText()).isEqualTo("Bonjour Claire");
        assertThat(facts()).containsExactly("claire@example.org", "20 novembre 2026 à 10:00");
    }

    @Test
    void the_coach_can_be_written_to() {
        signIn().client(claire);
        open("client/dashboard");
        Anchor write = _get(Anchor.class, spec -> spec.withClasses("home-primary"));
        assertThat(write.getHref()).isEqualTo("client/messages");
        assertThat(write.getElement().getTextRecursively()).isEqualTo("Écrire à Camille Laurent");
    }

    @Test
    void a_coach_who_looks_on_sees_the_same_page() {
        signIn().preview(fixtures().coach("coach@example.org"), claire);
        open("client/dashboard");
        assertThat(_get(H1.class).getText()).isEqualTo("Bienvenue Claire");
    }

    @Test
    void a_coach_does_not_get_in_otherwise() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("client/dashboard");
        _assertNone(PortalDashboardView.class);
    }

    @Test
    void nobody_does_not_get_in() {
        open("client/dashboard");
        _assertNone(PortalDashboardView.class);
    }

    private void signedInAt(SignedIn person, Instant at) {
        sql.insertInto(SIGN_INS)
                .set(SIGN_INS.REALM, person.realm().name())
                .set(SIGN_INS.ACCOUNT_ID, person.accountId())
                .set(SIGN_INS.OUTCOME, "SUCCESS")
                .set(SIGN_INS.METHOD, "PASSWORD")
                .set(SIGN_INS.IP_ADDRESS, "192.0.2.1")
                .set(SIGN_INS.USER_AGENT, "")
                .set(SIGN_INS.CREATED_AT, at)
                .execute();
    }

    private static List<String> facts() {
        return _find(DescriptionList.Description.class).stream()
                .map(DescriptionList.Description::getText)
                .toList();
    }
}
