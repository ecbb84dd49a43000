package fr.coachdigital.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;

/** A client's own account; not shown to the coach who looks at the portal. */
@Route(value = "client/account", layout = PortalLayout.class)
@PageTitle("account.title")
@RolesAllowed(Roles.CLIENT)
@StyleSheet("styles/account.css")
class PortalAccountView extends Div {

    PortalAccountView(AccountSections sections, CurrentUser currentUser) {
        addClassName("account-page");
        add(new PageHeader(getTranslation("account.title"), getTranslation("account.context")));
        if (currentUser.get().preview()) {
            add(new EmptyState(Icons.LOCK, getTranslation("account.preview")));
        } else {
            add(sections.all());
        }
    }
}
