package fr.coachdigital.platform.ui;

import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Realm;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the live counts that belong to the entries of the menu. */
@Component
class MenuBadges {

    private final ObjectProvider<NavBadge> badges;
    private final LiveUpdates liveUpdates;
    private final CurrentUser currentUser;

    MenuBadges(ObjectProvider<NavBadge> badges, LiveUpdates liveUpdates, CurrentUser currentUser) {
        this.badges = badges;
        this.liveUpdates = liveUpdates;
        this.currentUser = currentUser;
    }

    Optional<LiveCount> of(String menuPath) {
        return badges.orderedStream()
                .filter(badge -> badge.path().equals(menuPath))
                .findFirst()
                .map(badge -> new LiveCount(badge, liveUpdates));
    }

    /** What stands before the title of the window, for whoever is signed in. */
    TitleCount inTitle() {
        List<NavBadge> counted = badges.orderedStream()
                .filter(NavBadge::inTitle)
                .filter(badge -> isInOwnArea(badge.path()))
                .toList();
        return new TitleCount(counted, liveUpdates);
    }

    private boolean isInOwnArea(String path) {
        return currentUser
                .find()
                .filter(person -> person.realm() == Realm.ofPath(path))
                .isPresent();
    }
}
