package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coachdigital.platform.security.CurrentUser;

/** 500: apologises, and gives the reference under which the cause was logged. */
@AnonymousAllowed
@ParentLayout(ErrorShell.class)
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient ErrorReports reports;

    UnexpectedErrorPage(CurrentUser currentUser, ErrorReports reports) {
        super(currentUser, Icons.ALERT);
        this.reports = reports;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = reports.report(parameter.getCaughtException());
        say(
                getTranslation("shell.error.title"),
                getTranslation("shell.error.text"),
                getTranslation("shell.error.reference", reference));
        offerHome();
        offer(new Button(
                getTranslation("shell.error.retry"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().reload())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
