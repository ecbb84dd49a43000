package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Optional;

/** Shows an error inside the shell of whoever meets it, so that they can go on from there. */
@AnonymousAllowed
class ErrorShell extends Composite<ShellLayout> implements RouterLayout, HasDynamicTitle {

    private final transient CurrentUser currentUser;
    private final transient ShellParts parts;

    ErrorShell(CurrentUser currentUser, ShellParts parts) {
        this.currentUser = currentUser;
        this.parts = parts;
    }

    @Override
    protected ShellLayout initContent() {
        Optional<Realm> realm = currentUser.find().map(SignedIn::realm);
        if (realm.isEmpty()) return new BareLayout(parts);
        return realm.get() == Realm.COACH ? new AdminLayout(parts) : new PortalLayout(parts);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getContent().showRouterLayoutContent(content);
    }

    @Override
    public String getPageTitle() {
        return getContent().getPageTitle();
    }
}
