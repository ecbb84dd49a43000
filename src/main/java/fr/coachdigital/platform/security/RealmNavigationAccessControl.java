package fr.coachdigital.platform.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.List;

/** A tab whose session lost its owner is sent to the sign-in page of its own realm. */
class RealmNavigationAccessControl extends SpringNavigationAccessControl {

    private final transient CurrentUser currentUser;

    RealmNavigationAccessControl(CurrentUser currentUser) {
        super(List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isEmpty() && !event.isErrorEvent()) {
            event.forwardToUrl(
                    RealmEntryPoint.signInPage("/" + event.getLocation().getPath(), null));
            return;
        }
        super.beforeEnter(event);
    }
}
