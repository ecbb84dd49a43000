package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The client's shell: entries across the top, or at most five along the bottom of a phone. */
@RolesAllowed(Roles.CLIENT)
public class PortalLayout extends ShellLayout {

    private static final int PLACES_AT_THE_BOTTOM = 5;

    private final ShellParts parts;

    PortalLayout(ShellParts parts) {
        super(parts);
        this.parts = parts;
        addClassName("shell-portal");
        Nav top = new Nav();
        top.addClassName("shell-top-nav");
        top.setAriaLabel(getTranslation("shell.menu.main"));
        Nav bottom = new Nav();
        bottom.addClassName("shell-bottom-nav");
        bottom.setAriaLabel(getTranslation("shell.menu.main"));

        List<MenuEntry> entries = entries(Realm.CLIENT);
        entries.forEach(entry -> top.add(link(entry)));
        boolean allFit = entries.size() <= PLACES_AT_THE_BOTTOM;
        int shown = allFit ? entries.size() : PLACES_AT_THE_BOTTOM - 1;
        entries.subList(0, shown).forEach(entry -> bottom.add(link(entry)));
        if (!allFit) bottom.add(more(entries.subList(shown, entries.size())));

        addToNavbar(skipLink(), parts.branding().mark(), top, topBar());
        if (!entries.isEmpty()) addBelowPage(bottom);
    }

    private RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink(entry.menuClass());
        link.addClassName("shell-link");
        if (entry.icon() != null) link.add(Icons.of(entry.icon()));
        link.add(new Span(getTranslation(entry.title())));
        parts.badges().of(entry.path()).ifPresent(link::add);
        link.setHighlightCondition(HighlightConditions.locationPrefix());
        link.setHighlightAction((shown, current) -> {
            if (current) shown.getElement().setAttribute("aria-current", "page");
            else shown.getElement().removeAttribute("aria-current");
        });
        return link;
    }

    private Component more(List<MenuEntry> rest) {
        Button button = new Button(new Span(getTranslation("shell.menu.more")));
        button.addClassNames("shell-link", "shell-more");
        button.setPrefixComponent(Icons.MORE.create());
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        button.getElement().setAttribute("aria-haspopup", "menu");
        for (MenuEntry entry : rest) {
            MenuItem item = menu.addItem(
                    new Span(getTranslation(entry.title())),
                    event -> event.getSource().getUI().ifPresent(ui -> ui.navigate(entry.menuClass())));
            if (entry.icon() != null) item.addComponentAsFirst(Icons.of(entry.icon()));
        }
        return button;
    }
}
