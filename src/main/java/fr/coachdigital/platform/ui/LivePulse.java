package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.server.communication.PushConnection;
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
    private boolean sentAtOnce;

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

    /** Also whether it goes out at once: otherwise it may come with the answer to a request, and proves nothing. */
    private void pulse() {
        long number = waiting.getAndSet(NOTHING);
        sentAtOnce = push().isConnected();
        getElement().callJsFunction("pulse", (double) number, sentAtOnce);
    }

    /** Does nothing: what was missed comes with the answer. */
    @ClientCallable
    @AllowInert
    void catchUp() {}

    /**
     * Closes a channel that swallows what is sent. From now on it waits here for the next request, and the browser opens
     * another channel, by web socket or, where those fail, by ordinary requests. One that was not tried yet stays.
     */
    @ClientCallable
    @AllowInert
    void pushIsDead() {
        if (sentAtOnce && push().isConnected()) push().disconnect();
        sentAtOnce = false;
    }

    private static PushConnection push() {
        return UI.getCurrentOrThrow().getInternals().getPushConnection();
    }
}
