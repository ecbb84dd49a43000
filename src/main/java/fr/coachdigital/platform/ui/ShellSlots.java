package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.platform.security.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Fills the places that features take in the shells. */
@org.springframework.stereotype.Component
class ShellSlots {

    private final CurrentUser currentUser;
    private final ObjectProvider<NavbarItem> navbarItems;
    private final ObjectProvider<ShellBanner> banners;

    ShellSlots(CurrentUser currentUser, ObjectProvider<NavbarItem> navbarItems, ObjectProvider<ShellBanner> banners) {
        this.currentUser = currentUser;
        this.navbarItems = navbarItems;
        this.banners = banners;
    }

    List<Component> navbar(NavbarItem.Place place) {
        return currentUser.find().stream()
                .flatMap(person -> navbarItems
                        .orderedStream()
                        .filter(item -> item.place() == place)
                        .map(item -> item.create(person)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Component> banners() {
        return currentUser.find().stream()
                .flatMap(person -> banners.orderedStream().map(banner -> banner.create(person)))
                .flatMap(Optional::stream)
                .toList();
    }
}
