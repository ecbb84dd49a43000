package fr.coachdigital.platform.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coachdigital.platform.security.CurrentUser;

/** Shown when the view itself is not for this role. */
@AnonymousAllowed
@ParentLayout(ErrorShell.class)
class WrongRealmPage extends DeniedPage implements HasErrorParameter<AccessDeniedException> {

    WrongRealmPage(CurrentUser currentUser, AccountMenu account) {
        super(currentUser, account);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return deny(event);
    }
}
