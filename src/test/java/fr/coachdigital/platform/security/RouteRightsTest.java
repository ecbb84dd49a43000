package fr.coachdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WEB-05: every page there is, asked for by the right role, the wrong role and nobody. */
class RouteRightsTest extends ViewTest {

    private static final String DENIED = "WrongRealmPage";

    /** Where a page of one record ends when the record is not there. */
    private static final String ABSENT = "NotFoundPage";

    private List<RouteData> routes() {
        List<RouteData> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static String address(RouteData route) {
        return route.getTemplate().replaceAll(":[^/]+", "1");
    }

    private static boolean belongsTo(RouteData route, Realm realm) {
        return Realm.ofPath("/" + route.getTemplate()) == realm;
    }

    private String shown() {
        return currentView().getClass().getSimpleName();
    }

    private void visitAll(Realm own) {
        open("admin");
        for (RouteData route : routes()) {
            open(address(route));
            if (belongsTo(route, own)) {
                assertThat(shown())
                        .as(route.getTemplate())
                        .isIn(route.getNavigationTarget().getSimpleName(), ABSENT);
            } else {
                assertThat(shown()).as(route.getTemplate()).isEqualTo(DENIED);
            }
        }
    }

    @Test
    void the_coach_opens_the_coachs_pages_and_no_others() {
        signIn().coach(fixtures().coach("camille@example.org"));
        visitAll(Realm.COACH);
    }

    @Test
    void a_client_opens_the_portals_pages_and_no_others() {
        signIn().client(fixtures().clientWithAccount("Claire", "Martin", "claire@example.org"));
        visitAll(Realm.CLIENT);
    }

    @Test
    void a_coach_who_looks_at_a_portal_has_left_the_own_area() {
        ClientId claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn().preview(fixtures().coach("camille@example.org"), claire);
        visitAll(Realm.CLIENT);
    }

    @Test
    void nobody_is_shown_nothing() {
        signIn().nobody();
        open("admin");
        for (RouteData route : routes()) {
            open(address(route));
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .as(route.getTemplate())
                    .noneMatch(route.getNavigationTarget()::isInstance);
        }
    }

    @Test
    void who_is_signed_out_meanwhile_is_shown_nothing_more() {
        signIn().coach(fixtures().coach("camille@example.org"));
        open("admin");
        signIn().nobody();
        for (RouteData route : routes()) {
            // The window goes on showing what it had until the browser has left for the sign-in page.
            if (address(route).equals("admin")) continue;
            open(address(route));
            assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                    .as(route.getTemplate())
                    .noneMatch(route.getNavigationTarget()::isInstance);
        }
    }
}
