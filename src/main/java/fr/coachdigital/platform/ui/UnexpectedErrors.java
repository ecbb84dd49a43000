package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import java.util.concurrent.ExecutionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Answers what no view answered: a notice that stays, in words, with a reference where somebody must look into it. */
@Component
class UnexpectedErrors extends DefaultErrorHandler {

    private final transient ErrorReports reports;

    UnexpectedErrors(ErrorReports reports) {
        this.reports = reports;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        if (!shouldHandle(problem)) return;
        // Work that was pushed into a tab arrives wrapped.
        if (problem instanceof ExecutionException pushed && pushed.getCause() != null) {
            problem = pushed.getCause();
            // News for whoever the session spoke as before, or for nobody, while a session that was ended still shows
            // its
            // last page: nobody asked, nobody is answered.
            if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) return;
        }
        UI ui = UI.getCurrent();
        String words = switch (problem) {
            case PreviewIsReadOnly readOnly -> "shell.error.read-only";
            case AccessDeniedException denied -> "shell.error.denied";
            case NotFoundException gone -> "shell.error.gone";
            default -> "";
        };
        if (words.isEmpty()) {
            String reference = reports.report(problem);
            if (ui != null) Toasts.error(ui.getTranslation("shell.error.notice", reference));
        } else if (ui != null) {
            Toasts.error(ui.getTranslation(words));
        }
    }
}
