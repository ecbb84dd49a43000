package fr.coachdigital.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** The coach's own account. */
@Route(value = "admin/account", layout = AdminLayout.class)
@PageTitle("account.title")
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/account.css")
class AdminAccountView extends Div {

    AdminAccountView(AccountSections sections) {
        addClassName("account-page");
        add(new PageHeader(getTranslation("account.title"), getTranslation("account.context")));
        add(sections.all());
    }
}
