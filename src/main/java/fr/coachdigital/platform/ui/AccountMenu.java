package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.LiveSessions;
import fr.coachdigital.platform.security.SessionIdentity;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.ColorScheme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the menu behind a person's initials: own account, light or dark, sign out. */
@Component
class AccountMenu {

    private final CurrentUser currentUser;
    private final AuthenticationContext authentication;
    private final SessionIdentity identity;
    private final LiveSessions sessions;
    private final ObjectProvider<AppearanceMemory> memory;

    AccountMenu(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            SessionIdentity identity,
            LiveSessions sessions,
            ObjectProvider<AppearanceMemory> memory) {
        this.currentUser = currentUser;
        this.authentication = authentication;
        this.identity = identity;
        this.sessions = sessions;
        this.memory = memory;
    }

    Optional<MenuBar> create() {
        return currentUser.find().map(this::menuOf);
    }

    /** In every tab of the session, not only in this one. */
    void signOut() {
        identity.sessionKey().ifPresentOrElse(sessions::signOut, authentication::logout);
    }

    private MenuBar menuOf(SignedIn person) {
        MenuBar bar = new MenuBar();
        bar.addClassName("account-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        Avatar avatar = new Avatar(person.displayName());
        avatar.setAbbreviation(Initials.of(person.displayName()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        MenuItem root = bar.addItem(avatar);
        root.setAriaLabel(bar.getTranslation("shell.account.menu", person.displayName()));
        SubMenu menu = root.getSubMenu();

        Span name = new Span(person.displayName());
        name.addClassName("account-name");
        Span email = new Span(person.email().value());
        email.addClassName("account-email");
        Div who = new Div(name, email);
        who.addClassName("account-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        if (!person.preview()) {
            String path = person.realm().area() + "/account";
            item(
                    menu,
                    Icons.USER,
                    "shell.account.mine",
                    () -> UI.getCurrentOrThrow().navigate(path.substring(1)));
            appearance(menu, person);
        }
        menu.addSeparator();
        item(menu, Icons.LOGOUT, "shell.account.sign-out", this::signOut);
        return bar;
    }

    private void appearance(SubMenu menu, SignedIn person) {
        Map<ColorScheme, MenuItem> choices = new EnumMap<>(ColorScheme.class);
        menu.addSeparator();
        for (ColorScheme scheme : ColorScheme.values()) {
            MenuItem choice = item(menu, iconOf(scheme), "shell.appearance." + scheme.name(), () -> {
                choices.forEach((other, shown) -> shown.setChecked(other == scheme));
                Appearance.show(UI.getCurrentOrThrow(), scheme);
                memory.ifAvailable(keeper -> keeper.remember(scheme));
            });
            choice.setCheckable(true);
            choice.setChecked(scheme == person.colorScheme());
            choice.setKeepOpen(true);
            choices.put(scheme, choice);
        }
    }

    private static MenuItem item(SubMenu menu, Icons icon, String key, Runnable act) {
        MenuItem item = menu.addItem(icon.create(), event -> act.run());
        item.add(new Span(item.getTranslation(key)));
        return item;
    }

    private static Icons iconOf(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> Icons.SUN;
            case DARK -> Icons.MOON;
            case SYSTEM -> Icons.MONITOR;
        };
    }
}
