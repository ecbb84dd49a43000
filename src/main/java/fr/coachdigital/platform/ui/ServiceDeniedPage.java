package fr.coachdigital.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coachdigital.platform.security.CurrentUser;
import org.springframework.security.access.AccessDeniedException;

/** Shown when a service refused what a view needs. */
@AnonymousAllowed
@ParentLayout(ErrorShell.class)
class ServiceDeniedPage extends DeniedPage implements HasErrorParameter<AccessDeniedException> {

    ServiceDeniedPage(CurrentUser currentUser, AccountMenu account) {
        super(currentUser, account);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return deny(event);
    }
}
