package fr.coachdigital.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.notification.internal.NoticeLab;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class NotificationViewsTest extends ViewTest {

    private final DSLContext sql;
    private final NoticeLab lab;
    private UserId coach;
    private ClientId claire;

    NotificationViewsTest(DSLContext sql, ApplicationContext application) {
        this.sql = sql;
        this.lab = new NoticeLab(application);
    }

    @BeforeEach
    void people() {
        coach = fixtures().coach("coach@example.org");
        claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
    }

    private void asCoach() {
        signIn().coach(coach);
    }

    private void asClaire() {
        signIn().client(claire);
    }

    private void failedMail() {
        lab.tell(new Notice(
                NoticeKind.MAIL_FAILED,
                Addressee.coach(),
                new Subject("mail", 7),
                "",
                "claire@example.org – Invitation",
                "admin/emails?state=failed"));
    }

    private Button bell() {
        return _get(Button.class, spec -> spec.withClasses("bell-button"));
    }

    private void ring() {
        _get(Popover.class, spec -> spec.withClasses("bell-popover")).open();
        roundtrip();
    }

    private String bellName() {
        return bell().getAriaLabel().orElseThrow();
    }

    private List<NativeButton> items() {
        return _find(NativeButton.class, spec -> spec.withClasses("notice-open"));
    }

    private int unread() {
        return sql.fetchCount(NOTIFICATIONS, NOTIFICATIONS.READ_AT.isNull().and(NOTIFICATIONS.DONE_AT.isNull()));
    }

    private String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private void open(String path, Map<String, String> query) {
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
        roundtrip();
    }

    @Test
    void the_bell_counts_what_is_unread_on_every_page_and_follows_the_facts() {
        asCoach();
        open("admin/emails");
        assertThat(bellName()).isEqualTo("Notifications");
        _assertNone(Span.class, spec -> spec.withClasses("bell-count"));
        lab.written(claire, "Claire Martin", "Un");
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(bellName()).isEqualTo("Notifications, une non lue");
        });
        failedMail();
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(bellName()).isEqualTo("Notifications, 2 non lues");
            assertThat(_get(Span.class, spec -> spec.withClasses("bell-count")).getText())
                    .isEqualTo("2");
        });
        assertThat(items()).as("nothing is read before it is asked for").isEmpty();
    }

    @Test
    void pressed_it_tells_by_day_and_opens_the_thing() {
        failedMail();
        clock().advance(Duration.ofDays(1));
        lab.written(claire, "Claire Martin", "Bonjour Camille");
        clock().advance(Duration.ofMinutes(5));
        asCoach();
        open("admin");
        ring();
        assertThat(_find(H2.class, spec -> spec.withClasses("notice-day")))
                .extracting(H2::getText)
                .containsExactly("Aujourd’hui", "Hier");
        assertThat(items().getFirst().getElement().getTextRecursively())
                .contains("Non lue", "Claire Martin vous a écrit", "Bonjour Camille", "il y a 5 min");
        assertThat(_get(Span.class, spec -> spec.withText("il y a 5 min"))
                        .getTitle()
                        .orElseThrow())
                .isEqualTo("24 nov. 2026, 10:00");

        _click(items().get(1));
        assertThat(address()).isEqualTo("admin/emails?state=failed");
        assertThat(unread()).isOne();
        assertThat(_get(Popover.class, spec -> spec.withClasses("bell-popover")).isOpened())
                .isFalse();
    }

    @Test
    void all_can_be_marked_read_from_the_bell() {
        lab.written(claire, "Claire Martin", "Un");
        failedMail();
        asCoach();
        open("admin");
        ring();
        _click(_get(Button.class, spec -> spec.withText("Tout marquer comme lu")));
        assertThat(unread()).isZero();
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(bellName()).isEqualTo("Notifications");
        });
    }

    @Test
    void the_bell_of_who_was_told_nothing_says_what_will_be_there() {
        asClaire();
        open("client/dashboard");
        ring();
        assertThat(_get(BellContent.class).getElement().getTextRecursively())
                .contains("Les messages de votre coach")
                .doesNotContain("Tout marquer comme lu\n");
        _click(_get(Button.class, spec -> spec.withText("Toutes les notifications")));
        assertThat(currentView()).isInstanceOf(PortalNotificationsView.class);
    }

    @Test
    void what_was_settled_meanwhile_says_so() {
        lab.written(claire, "Claire Martin", "Un");
        asCoach();
        open("admin");
        ring();
        NativeButton item = items().getFirst();
        sql.deleteFrom(NOTIFICATIONS).execute();
        _click(item);
        assertThat(_find(
                        Span.class,
                        spec -> spec.withText(
                                "Cette notification n’est plus là\u00a0: ce qu’elle demandait est déjà fait.")))
                .hasSize(1);
    }

    @Test
    void hostile_words_are_shown_as_words() {
        lab.written(claire, "<img src=x onerror=alert(1)>", "<script>alert(1)</script> مرحبا " + "👩🏽‍💻".repeat(20));
        asCoach();
        open(NotificationPaths.ADMIN);
        assertThat(items()).hasSize(1);
        Span detail = _get(Span.class, spec -> spec.withClasses("notice-detail"));
        assertThat(detail.getText()).startsWith("<script>alert(1)</script> مرحبا 👩🏽‍💻");
        assertThat(detail.getElement().getOuterHTML()).contains("&lt;script&gt;");
    }

    @Test
    void how_much_it_presses_is_told_and_a_warning_not_by_colour_alone() {
        lab.written(claire, "Claire Martin", "Un");
        lab.accepted(claire, "Claire Martin");
        failedMail();
        asCoach();
        open("admin/notifications");
        assertThat(_get(ListItem.class, spec -> spec.withClasses("notice-warns"))
                        .getElement()
                        .getOuterHTML())
                .contains("notice-alert", Icons.ALERT.path());
        _assertOne(ListItem.class, spec -> spec.withClasses("notice-asks"));
        _assertOne(ListItem.class, spec -> spec.withClasses("notice-tells"));
        assertThat(_find(Span.class, spec -> spec.withClasses("notice-detail")))
                .isNotEmpty()
                .allSatisfy(detail ->
                        assertThat(detail.getElement().getAttribute("dir")).isEqualTo("auto"));
    }

    @Test
    void marking_what_was_settled_meanwhile_says_so_and_shows_what_is_left() {
        lab.written(claire, "Claire Martin", "Un");
        asCoach();
        open(NotificationPaths.ADMIN);
        sql.deleteFrom(NOTIFICATIONS).execute();
        _click(_get(Button.class, spec -> spec.withClasses("notice-mark")));
        assertThat(items()).isEmpty();
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void what_is_older_than_a_day_says_its_hour_under_its_date() {
        lab.written(claire, "Claire Martin", "Un");
        clock().advance(Duration.ofDays(3));
        asCoach();
        open(NotificationPaths.ADMIN);
        assertThat(_get(H2.class, spec -> spec.withClasses("notice-day")).getText())
                .isEqualTo("23 nov. 2026");
        assertThat(_get(Span.class, spec -> spec.withClasses("notice-when")).getText())
                .isEqualTo("10:00");
    }

    @Test
    void the_page_keeps_its_filters_in_the_address() {
        lab.written(claire, "Claire Martin", "Un");
        failedMail();
        sql.update(NOTIFICATIONS)
                .set(NOTIFICATIONS.READ_AT, clock().instant())
                .where(NOTIFICATIONS.KIND.eq("MAIL_FAILED"))
                .execute();
        asCoach();
        open(NotificationPaths.ADMIN);
        assertThat(_get(H1.class).getText()).isEqualTo("Notifications");
        assertThat(items()).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText("Non lues")));
        assertThat(address()).isEqualTo("admin/notifications?show=unread");
        assertThat(items()).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("E-mail non remis")));
        assertThat(address()).contains("show=unread", "kind=mail-failed");
        assertThat(items()).isEmpty();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Aucune notification");
        _click(_get(Button.class, spec -> spec.withText("Tout afficher")));
        assertThat(items()).hasSize(2);
        open(NotificationPaths.ADMIN, Map.of("show", "nonsense", "kind", "nonsense"));
        assertThat(items()).hasSize(2);
    }

    @Test
    void each_one_can_be_marked_read_and_unread() {
        lab.written(claire, "Claire Martin", "Un");
        asCoach();
        open(NotificationPaths.ADMIN);
        _click(_get(
                Button.class,
                spec -> spec.withAttribute("aria-label", "Marquer comme lue\u00a0: Claire Martin vous a écrit")));
        assertThat(unread()).isZero();
        _click(_get(
                Button.class,
                spec -> spec.withAttribute("aria-label", "Marquer comme non lue\u00a0: Claire Martin vous a écrit")));
        assertThat(unread()).isOne();
        _click(_get(Button.class, spec -> spec.withText("Tout marquer comme lu")));
        assertThat(unread()).isZero();
    }

    @Test
    void a_long_list_comes_in_parts() {
        for (int i = 0; i < 30; i++) {
            lab.written(fixtures().client("Nom", "N" + i, "n" + i + "@example.org"), "Nom", "");
        }
        asCoach();
        open(NotificationPaths.ADMIN);
        assertThat(items()).hasSize(25);
        _click(_get(Button.class, spec -> spec.withText("Afficher plus")));
        assertThat(items()).hasSize(30);
        _assertNone(Button.class, spec -> spec.withText("Afficher plus"));
    }

    @Test
    void the_page_is_live() {
        asClaire();
        open(NotificationPaths.PORTAL);
        assertThat(_find(EmptyState.class)).hasSize(1);
        lab.answered(claire, "Bonjour Claire");
        await().untilAsserted(() -> {
            roundtrip();
            assertThat(items()).hasSize(1);
        });
    }

    @Test
    void a_client_has_the_own_page_and_not_the_coachs() {
        asClaire();
        open(NotificationPaths.PORTAL);
        assertThat(currentView()).isInstanceOf(PortalNotificationsView.class);
        open(NotificationPaths.ADMIN);
        _assertNone(AdminNotificationsView.class);
    }

    @Test
    void the_coach_does_not_get_into_the_portals_page() {
        asCoach();
        open(NotificationPaths.PORTAL);
        _assertNone(PortalNotificationsView.class);
    }

    @Test
    void nobody_is_shown_nothing() {
        signIn().nobody();
        open(NotificationPaths.ADMIN);
        _assertNone(AdminNotificationsView.class);
        _assertNone(Bell.class);
    }

    @Test
    void a_look_at_a_portal_offers_nothing_to_mark() {
        lab.tell(new Notice(
                NoticeKind.ACCOUNT_CHANGED,
                Addressee.client(claire),
                new Subject("account", 1),
                "",
                "",
                "client/account"));
        signIn().preview(coach, claire);
        open(NotificationPaths.PORTAL);
        assertThat(items()).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Tout marquer comme lu"));
        _assertNone(Button.class, spec -> spec.withClasses("notice-mark"));
        _click(items().getFirst());
        assertThat(address()).isEqualTo("client/account");
        assertThat(unread()).isOne();
    }
}
