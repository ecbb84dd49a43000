package fr.coachdigital.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coachdigital.platform.security.CurrentUser;

/** 404: no such page, or a record that is not there for this person. */
@AnonymousAllowed
@ParentLayout(ErrorShell.class)
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage(CurrentUser currentUser) {
        super(currentUser, Icons.COMPASS);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("shell.not-found.title"), getTranslation("shell.not-found.text"));
        offerHome();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
