package fr.coachdigital.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.SessionEnding;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.TestClock;
import fr.coachdigital.support.ViewTest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

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

        assertThat(currentView()).isInstanceOf(WrongRealmPage.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Cette page n’est pas la vôtre");
        assertThat(screen()).contains("espace du coach", "Claire Martin", "Revenir à mon espace");
        assertThat(_find(SideNavItem.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Se déconnecter"))).hasSize(1);
    }

    @Test
    void an_unknown_address_is_answered_inside_the_shell() {
        asCoach();
        open("admin/there-is-no-such-page");

        assertThat(currentView()).isInstanceOf(NotFoundPage.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Page introuvable");
        assertThat(_find(SideNavItem.class)).isNotEmpty();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Page introuvable – Coach Digital");
    }

    @Test
    void each_error_page_has_its_status() {
        asClient();
        open("client/there-is-no-such-page");
        BeforeEnterEvent event = mock();
        when(event.getLocation()).thenReturn(new Location("admin/emails"));

        assertThat(page(NotFoundPage.class)
                        .setErrorParameter(event, parameter(NotFoundException.class, new NotFoundException())))
                .isEqualTo(404);
        assertThat(page(WrongRealmPage.class)
                        .setErrorParameter(event, parameter(AccessDeniedException.class, new AccessDeniedException())))
                .isEqualTo(403);
        assertThat(page(ServiceDeniedPage.class)
                        .setErrorParameter(
                                event,
                                parameter(
                                        org.springframework.security.access.AccessDeniedException.class,
                                        new org.springframework.security.access.AccessDeniedException("no"))))
                .isEqualTo(403);
        assertThat(page(UnexpectedErrorPage.class)
                        .setErrorParameter(event, parameter(Exception.class, new IllegalStateException("broken"))))
                .isEqualTo(500);
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
        open("client/there-is-no-such-page");

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
        LiveUpdates updates = mock();
        when(updates.subscribe(org.mockito.ArgumentMatchers.eq("news"), org.mockito.ArgumentMatchers.any()))
                .thenAnswer(call -> {
                    listener.set(call.getArgument(1));
                    return (LiveUpdates.Subscription) () -> listener.set(null);
                });

        LiveCount count = new LiveCount(new Waiting(waiting), updates);
        UI.getCurrent().add(count);
        assertThat(count.getElement().getTextRecursively()).contains("2", "2 qui attendent");

        waiting.set(120);
        listener.get().accept(1L);
        roundtrip();
        assertThat(count.getElement().getTextRecursively()).contains("99+", "120 qui attendent");

        waiting.set(0);
        listener.get().accept(1L);
        roundtrip();
        assertThat(count.isVisible()).isFalse();

        UI.getCurrent().remove(count);
        assertThat(listener.get()).isNull();
    }

    private static String screen() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private <T> T page(Class<T> type) {
        return beans.createBean(type);
    }

    private static <E extends Exception> ErrorParameter<E> parameter(Class<E> type, E problem) {
        return new ErrorParameter<>(type, problem);
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
