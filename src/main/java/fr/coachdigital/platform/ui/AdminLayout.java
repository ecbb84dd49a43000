package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;

/** The coach's shell: side navigation from {@code @Menu}, top bar, banners, and the page. */
@RolesAllowed(Roles.COACH)
public class AdminLayout extends ShellLayout {

    private final ShellParts parts;

    AdminLayout(ShellParts parts) {
        super(parts);
        this.parts = parts;
        addClassName("shell-admin");
        setPrimarySection(Section.DRAWER);
        Div head = new Div(parts.branding().mark());
        head.addClassName("shell-drawer-head");
        Scroller entries = new Scroller(navigation());
        entries.addClassName("shell-drawer-entries");
        addToDrawer(head, entries);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor mark = parts.branding().mark();
        mark.addClassName("only-overlay");
        addToNavbar(skipLink(), toggle, mark, topBar());
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu.main")));
    }

    private SideNav navigation() {
        SideNav nav = new SideNav();
        nav.addClassName("shell-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu.main"));
        entries(Realm.COACH).forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().equals(Realm.COACH.home()));
        if (entry.icon() != null) item.setPrefixComponent(Icons.of(entry.icon()));
        parts.badges().of(entry.path()).ifPresent(item::setSuffixComponent);
        return item;
    }
}
