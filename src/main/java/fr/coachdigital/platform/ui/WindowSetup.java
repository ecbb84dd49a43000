package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Prepares each browser window: language, colours, and what is said when something breaks. */
@Component
class WindowSetup implements VaadinServiceInitListener {

    private static final int MILLISECONDS_BEFORE_PROGRESS = 300;

    /** Vaadin knows one pace only; {@code live.js} is quicker at first. Together they are more than three days. */
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 3_000;

    private static final int ATTEMPTS = 100_000;

    private final VisitorLanguage language;
    private final FirstPage firstPage;
    private final LocalizedSystemMessages messages;
    private final UnexpectedErrors errors;

    WindowSetup(
            VisitorLanguage language, FirstPage firstPage, LocalizedSystemMessages messages, UnexpectedErrors errors) {
        this.language = language;
        this.firstPage = firstPage;
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(firstPage);
        event.getSource().setSystemMessagesProvider(messages);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    }

    private void prepare(UI ui) {
        ui.setLocale(language.of(VaadinRequest.getCurrent()).locale());
        ui.getLoadingIndicatorConfiguration().setFirstDelay(MILLISECONDS_BEFORE_PROGRESS);
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(MILLISECONDS_BETWEEN_ATTEMPTS);
        reconnect.setReconnectAttempts(ATTEMPTS);
        // The browser's own "offline" counts as giving up, though it goes on by itself: the same words for both.
        reconnect.setDialogText(ui.getTranslation("shell.connection.lost"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
    }
}
