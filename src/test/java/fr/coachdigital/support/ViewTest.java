package fr.coachdigital.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Views without a browser: say who is there by {@link #signIn()}, then {@link #open} an address. Find what is on the
 * screen by Karibu's {@code LocatorJ}, by label and visible text.
 */
@DatabaseTest
public abstract class ViewTest {

    private @Autowired ApplicationContext application;

    @BeforeEach
    void clean() {
        closeBrowser();
    }

    @AfterEach
    protected void closeBrowser() {
        if (UI.getCurrent() != null) MockVaadin.tearDown();
    }

    protected SignIn signIn() {
        return application.getBean(SignIn.class);
    }

    protected Fixtures fixtures() {
        return application.getBean(Fixtures.class);
    }

    protected TestClock clock() {
        return application.getBean(TestClock.class);
    }

    /** Opens a page as the person of the moment, in a new browser the first time; the path has no slash in front. */
    protected void open(String path) {
        if (UI.getCurrent() == null) {
            MockVaadin.setup(MockedUI::new, new OneThreadServlet(application));
            UI.getCurrent().setLocale(Locale.FRANCE);
        }
        identify((FakeRequest) VaadinServletRequest.getCurrent().getRequest());
        UI.getCurrent().navigate(path);
        MockVaadin.clientRoundtrip(false);
    }

    /** Lets the request of the fake browser be the signed-in person's, as Spring Security does for a real one. */
    private static void identify(FakeRequest request) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person != null
                && person.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    /** What the router shows at the moment, without the layout around it. */
    protected Component currentView() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** Does what waits for the server's next answer, such as news from another thread. */
    protected void roundtrip() {
        MockVaadin.clientRoundtrip(false);
    }
}
