package fr.coachdigital.messaging.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.dom.Element;
import fr.coachdigital.messaging.MessagingPaths;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.ViewTest;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leaves a conversation stops listening to it: a server that runs for months must not remember every visit. */
class ThreadSubscriptionsTest extends ViewTest {

    private static final String DASHBOARD = "client/dashboard";

    private @Autowired MeterRegistry meters;

    @BeforeEach
    void claireIsSignedIn() {
        ClientId claire = fixtures().clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn().client(claire);
    }

    @Test
    void a_thousand_visits_leave_no_listener_behind() {
        open(DASHBOARD);
        double before = listeners();
        open(MessagingPaths.PORTAL);
        assertThat(_get(ThreadPanel.class).isAttached()).isTrue();
        double during = listeners();
        assertThat(during).isGreaterThan(before);
        for (int visit = 1; visit < 20; visit++) {
            open(DASHBOARD);
            open(MessagingPaths.PORTAL);
        }
        Element view = currentView().getElement();
        Element place = view.getParent();
        for (int visit = 20; visit < 1_000; visit++) {
            view.removeFromParent();
            place.appendChild(view);
        }
        assertThat(listeners()).isEqualTo(during);
        open(DASHBOARD);
        assertThat(listeners()).isEqualTo(before);
    }

    @Test
    void windows_that_are_closed_on_the_conversation_leave_no_listener_behind() {
        double before = listeners();
        for (int window = 0; window < 20; window++) {
            open(MessagingPaths.PORTAL);
            assertThat(listeners()).isGreaterThan(before);
            MockVaadin.tearDown();
        }
        assertThat(listeners()).isEqualTo(before);
    }

    private double listeners() {
        return meters.get("coach.live.subscriptions").gauge().value();
    }
}
