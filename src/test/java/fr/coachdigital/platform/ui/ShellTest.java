package fr.coachdigital.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.SessionEnding;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.TestClock;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

class ShellTest extends ViewTest {

    private final AutowireCapableBeanFactory beans;
    private final SessionEnding sessionEnding;

    ShellTest(AutowireCapableBeanFactory beans, SessionEnding sessionEnding) {
        this.beans = beans;
        this.sessionEnding = sessionEnding;
    }

    private void asCoach() {
        signIn().coach(fixtures().coach("coach@example.org"));
    }

    private ClientId asClient() {
        ClientId client = fixtures().clientWithAccount("Claire", "Martin", "claire.martin@example.org");
        signIn().client(client);
        return client;
    }

    @Test
    void the_coach_finds_the_coachs_menu_in_words() {
        asCoach();
        open("admin/emails");

        assertThat(_find(SideNavItem.class)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getPath()).startsWith("admin");
            assertThat(item.getLabel()).doesNotContain("!", ".");
        });
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("E-mails");
        assertThat(_find(RouterLink.class, spec -> spec.withClasses("shell-link")))
                .isEmpty();
    }

    @Test
    void the_title_of_the_window_names_the_page_and_the_practice() {
        asCoach();
        open("admin/emails");

        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("E-mails – Coach Digital");
    }

    @Test
    void a_client_on_a_page_of_the_coach_learns_whose_it_is_inside_the_portal() {
        asClient();
        open("admin/emails");

        assertThat(go("admin/emails")).isEqualTo(403);
        assertThat(currentView()).isInstanceOf(WrongRealmPage.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Cette page n’est pas la vôtre");
        assertThat(currentView().getElement().getTextRecursively())
                .contains("espace du coach", "Claire")
                .containsOnlyOnce("Revenir à mon espace");
        assertThat(_find(SideNavItem.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Se déconnecter"))).hasSize(1);
    }

    @Test
    void an_unknown_address_is_answered_inside_the_shell() {
        asCoach();
        open("admin/emails");

        assertThat(go("admin/there-is-no-such-page")).isEqualTo(404);

        assertThat(currentView()).isInstanceOf(NotFoundPage.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Page introuvable");
        assertThat(_find(SideNavItem.class)).isNotEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page introuvable – Coach Digital");
    }

    @Test
    void what_breaks_on_the_way_to_a_page_is_told_with_a_reference() {
        asCoach();
        open("admin/emails");
        UnexpectedErrorPage page = beans.createBean(UnexpectedErrorPage.class);
        UI.getCurrent().add(page);

        int status = page.setErrorParameter(
                mock(), new ErrorParameter<>(Exception.class, new IllegalStateException("broken")));

        assertThat(status).isEqualTo(500);
        assertThat(page.getElement().getTextRecursively())
                .containsPattern("donnez cette référence\u00a0: [A-Z2-9]{4}-[A-Z2-9]{4}")
                .doesNotContain("broken");
    }

    @Test
    void what_a_service_refuses_in_the_own_area_is_closed_and_not_somebody_elses() {
        asCoach();
        open("admin/emails");
        BeforeEnterEvent event = mock();
        when(event.getLocation()).thenReturn(new Location("admin/emails"));
        ServiceDeniedPage page = beans.createBean(ServiceDeniedPage.class);
        UI.getCurrent().add(page);

        int status = page.setErrorParameter(
                event, new ErrorParameter<>(AccessDeniedException.class, new AccessDeniedException("no")));

        assertThat(status).isEqualTo(403);
        assertThat(page.getElement().getTextRecursively()).contains("n’est pas ouverte à votre compte");
    }

    @Test
    void what_breaks_in_a_view_gives_a_notice_with_a_reference_that_stays() {
        asCoach();
        open("admin/emails");

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("broken")));

        Notification notice = _get(Notification.class);
        assertThat(notice.getDuration()).isZero();
        assertThat(notice.getElement().getTextRecursively())
                .containsPattern("Une erreur est survenue\\. Référence\u00a0: [A-Z2-9]{4}-[A-Z2-9]{4}");
    }

    @Test
    void who_only_looks_at_a_portal_is_told_that_nothing_changed() {
        ClientId client = asClient();
        signIn().preview(fixtures().coach("coach@example.org"), client);
        open("admin/emails");

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new PreviewIsReadOnly()));

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("lecture seule")
                .doesNotContain("Référence");
    }

    @Test
    void a_person_who_did_nothing_for_long_is_warned_until_they_answer() {
        asCoach();
        open("admin/emails");

        sessionEnding.warn(UI.getCurrent(), TestClock.START.plusSeconds(60));
        roundtrip();

        Notification notice = _get(Notification.class);
        assertThat(notice.getDuration()).isZero();
        assertThat(notice.getElement().getTextRecursively()).contains("votre session se termine à");
        _get(Button.class, spec -> spec.withText("Rester connecté")).click();
        assertThat(notice.isOpened()).isFalse();
    }

    @Test
    void the_first_thing_reached_by_the_keyboard_skips_to_the_content() {
        asCoach();
        open("admin/emails");

        assertThat(_get(NativeButton.class).getText()).isEqualTo("Aller au contenu");
        assertThat(_get(com.vaadin.flow.component.html.Main.class).getId()).contains("content");
    }

    @Test
    void a_count_beside_a_menu_entry_follows_the_facts() {
        asCoach();
        open("admin/emails");
        AtomicInteger waiting = new AtomicInteger(2);
        AtomicReference<Consumer<Long>> listener = new AtomicReference<>();
        LiveCount count = new LiveCount(new Waiting(waiting), heardBy(listener));
        UI.getCurrent().add(count);
        assertThat(count.getElement().getTextRecursively()).contains("2", "2 qui attendent");

        waiting.set(120);
        listener.get().accept(1L);
        roundtrip();
        assertThat(count.getElement().getTextRecursively()).contains("99+", "120 qui attendent");

        waiting.set(0);
        listener.get().accept(1L);
        eventually(() -> !count.isVisible());

        UI.getCurrent().remove(count);
        assertThat(listener.get()).isNull();
    }

    @Test
    void what_waits_stands_before_the_title_of_the_window() {
        asCoach();
        open("admin/emails");
        AtomicInteger waiting = new AtomicInteger(2);
        AtomicReference<Consumer<Long>> listener = new AtomicReference<>();
        TitleCount title = new TitleCount(List.of(new Waiting(waiting), new Waiting(waiting)), heardBy(listener));
        AtomicReference<String> shown = new AtomicReference<>("Messagerie");
        assertThat(title.before("Messagerie")).isEqualTo("Messagerie");

        title.start(UI.getCurrent(), () -> shown.set(title.before("Messagerie")));
        assertThat(shown).hasValue("(4) Messagerie");

        waiting.set(60);
        listener.get().accept(1L);
        eventually(() -> shown.get().equals("(99+) Messagerie"));
        waiting.set(0);
        listener.get().accept(1L);
        eventually(() -> shown.get().equals("Messagerie"));

        title.stop();
        assertThat(listener.get()).isNull();
    }

    @Test
    void many_news_at_once_are_read_a_few_times_only_and_to_the_last() {
        asCoach();
        open("admin/emails");
        AtomicReference<Consumer<Long>> listener = new AtomicReference<>();
        AtomicInteger fact = new AtomicInteger();
        AtomicInteger shown = new AtomicInteger();
        AtomicInteger reads = new AtomicInteger();
        LiveRefresh.start(
                UI.getCurrent(),
                heardBy(listener),
                () -> {
                    shown.set(fact.get());
                    reads.incrementAndGet();
                },
                "news");

        for (int news = 1; news <= 500; news++) {
            fact.set(news);
            listener.get().accept(1L);
            if (news % 100 == 0) roundtrip();
        }

        eventually(() -> shown.get() == 500);
        assertThat(reads.get()).isLessThan(20);
    }

    private static LiveUpdates heardBy(AtomicReference<Consumer<Long>> listener) {
        LiveUpdates updates = mock();
        when(updates.subscribe(eq("news"), any())).thenAnswer(call -> {
            listener.set(call.getArgument(1));
            return (LiveUpdates.Subscription) () -> listener.set(null);
        });
        return updates;
    }

    private void eventually(Callable<Boolean> fact) {
        Awaitility.await().until(() -> {
            roundtrip();
            return fact.call();
        });
    }

    /** Follows an address, known or not, and gives the status of the answer. */
    private static int go(String path) {
        UI ui = UI.getCurrent();
        return ui.getInternals().getRouter().navigate(ui, new Location(path), NavigationTrigger.PROGRAMMATIC);
    }

    private record Waiting(AtomicInteger number) implements NavBadge {

        @Override
        public String path() {
            return "/admin/emails";
        }

        @Override
        public int count() {
            return number.get();
        }

        @Override
        public String words(int count) {
            return count + " qui attendent";
        }

        @Override
        public String topic() {
            return "news";
        }
    }
}
