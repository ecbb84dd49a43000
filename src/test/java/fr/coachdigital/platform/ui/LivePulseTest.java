package fr.coachdigital.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import fr.coachdigital.account.Presence;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SystemCaller;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.Browser;
import fr.coachdigital.support.ViewTest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LivePulseTest extends ViewTest {

    private static final String CLIENT = "claire.martin@example.org";

    private final MockMvcTester server;
    private final LivePulses pulses;
    private final MeterRegistry meters;
    private @Autowired Presence presence;
    private @Autowired SystemCaller system;

    LivePulseTest(MockMvcTester server, LivePulses pulses, MeterRegistry meters) {
        this.server = server;
        this.pulses = pulses;
        this.meters = meters;
    }

    @Test
    void a_beat_is_answered_over_push_and_makes_the_person_present() {
        ClientId client = fixtures().clientWithAccount("Claire", "Martin", CLIENT);
        AtomicLong answered = new AtomicLong();
        pulses.open("secret", signIn().client(client).getName(), answered::set);
        signIn().nobody();
        Browser phone = new Browser(server).signedIn(Realm.CLIENT, CLIENT);

        assertThat(beat(phone, "secret", true, "same-origin"))
                .hasStatus(204)
                .body()
                .isEmpty();
        Awaitility.await().until(() -> answered.get() == 7);
        assertThat(isHere(client)).isTrue();

        assertThat(beat(phone, "secret", false, "same-origin")).hasStatus(204);
        assertThat(isHere(client)).isFalse();
    }

    @Test
    void a_beat_without_the_secret_of_ones_own_page_does_nothing() {
        ClientId client = fixtures().clientWithAccount("Claire", "Martin", CLIENT);
        pulses.open("secret", "CLIENT:0", number -> {});
        Browser phone = new Browser(server).signedIn(Realm.CLIENT, CLIENT);

        assertThat(beat(phone, "secret", true, "same-origin")).hasStatus(404);
        assertThat(beat(phone, "guess", true, "same-origin")).hasStatus(404);
        assertThat(beat(phone, "secret", true, "cross-site")).hasStatus(403);
        assertThat(isHere(client)).isFalse();
    }

    @Test
    void nobody_gets_a_session_by_a_beat() {
        Browser stranger = new Browser(server);

        assertThat(beat(stranger, "secret", true, "same-origin")).hasStatus(401);
        assertThat(beat(stranger, "secret", false, "same-origin")).hasStatus(401);

        assertThat(stranger.session()).isNull();
    }

    @Test
    void a_session_that_was_ended_is_nobody_s_presence() {
        ClientId client = fixtures().clientWithAccount("Claire", "Martin", CLIENT);
        pulses.open("secret", signIn().client(client).getName(), number -> {});
        signIn().nobody();
        Browser phone = new Browser(server).signedIn(Realm.CLIENT, CLIENT);
        assertThat(beat(phone, "secret", true, "same-origin")).hasStatus(204);

        phone.session().invalidate();

        assertThat(isHere(client)).isFalse();
        assertThat(beat(phone, "secret", true, "same-origin")).hasStatus(401);
    }

    @Test
    void a_page_can_be_answered_while_it_is_open_and_after_it_was_built_anew() {
        var coach = signIn().coach(fixtures().coach("coach@example.org"));
        open("admin/emails");
        String secret = _get(LivePulse.class, spec -> spec.withCount(1)).secret();
        double listening = subscriptions();

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(pulses.answer(secret, coach, 1)).isTrue();
        assertThat(subscriptions()).isEqualTo(listening);

        _get(LivePulse.class).getElement().removeFromParent();
        assertThat(pulses.answer(secret, coach, 2)).isFalse();
    }

    @Test
    void a_thousand_visits_leave_nobody_listening() {
        signIn().coach(fixtures().coach("coach@example.org"));
        open("admin/emails");
        Component view = currentView();
        HasComponents frame = (HasComponents) view.getParent().orElseThrow();
        double listening = subscriptions();

        for (int visit = 0; visit < 1_000; visit++) {
            frame.remove(view);
            frame.add(view);
        }

        assertThat(subscriptions()).isEqualTo(listening);
        frame.remove(view);
        assertThat(subscriptions()).isLessThan(listening);
    }

    private MvcTestResult beat(Browser browser, String secret, boolean here, String site) {
        return browser.take(browser.request(HttpMethod.POST, "/beat")
                .header("Sec-Fetch-Site", site)
                .param("pulse", secret)
                .param("number", "7")
                .param("here", Boolean.toString(here))
                .exchange());
    }

    private boolean isHere(ClientId client) {
        return system.call(() -> presence.isHere(client));
    }

    private double subscriptions() {
        return meters.get("coach.live.subscriptions").gauge().value();
    }
}
