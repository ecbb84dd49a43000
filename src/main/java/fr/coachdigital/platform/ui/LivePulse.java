package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends back over push what its page says in each beat, so that the page notices when push no longer reaches it, and
 * lets it go on without: see docs/decisions. A dialog over the page does not stop it.
 */
@Tag("live-pulse")
class LivePulse extends Component {

    private static final long NOTHING = -1;

    private final transient LivePulses pulses;
    private final String secret;
    private final String account;
    private final String script;
    private final AtomicLong waiting = new AtomicLong(NOTHING);

    LivePulse(LivePulses pulses, String secret, String account, String script) {
        this.pulses = pulses;
        this.secret = secret;
        this.account = account;
        this.script = script;
        getElement().setAttribute("hidden", true);
    }

    String secret() {
        return secret;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Runnable pulse = ui.accessLater(this::pulse, () -> {});
        pulses.open(secret, account, number -> {
            if (waiting.getAndSet(number) == NOTHING) pulse.run();
        });
        ui.getPage().addJavaScript(script);
        getElement().executeJs("coachLive.start(this, $0, $1)", secret, getTranslation("shell.connection.back"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pulses.close(secret);
    }

    private void pulse() {
        long number = waiting.getAndSet(NOTHING);
        if (push().getPushMode().isEnabled()) getElement().callJsFunction("pulse", (double) number);
    }

    /** Does nothing: what was missed comes with the answer. */
    @ClientCallable
    @AllowInert
    void catchUp() {}

    /** Sends nothing more over a channel that swallows it; what a broken one could not take waits by itself. */
    @ClientCallable
    @AllowInert
    void pushIsDead() {
        if (push().getPushMode().isEnabled() && isPushBelieved()) push().setPushMode(PushMode.DISABLED);
    }

    /** Tries the channel again, as ordinary requests, which pass where a web socket does not. */
    @ClientCallable
    @AllowInert
    void revivePush() {
        if (push().getPushMode().isEnabled()) return;
        push().setTransport(Transport.LONG_POLLING);
        push().setPushMode(PushMode.AUTOMATIC);
    }

    private boolean isPushBelieved() {
        return UI.getCurrentOrThrow().getInternals().getPushConnection().isConnected();
    }

    private static PushConfiguration push() {
        return UI.getCurrentOrThrow().getPushConfiguration();
    }
}
