package fr.coachdigital.platform.ui;

import fr.coachdigital.platform.LiveUpdates;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the live count that belongs to an entry of the menu. */
@Component
class MenuBadges {

    private final ObjectProvider<NavBadge> badges;
    private final LiveUpdates liveUpdates;

    MenuBadges(ObjectProvider<NavBadge> badges, LiveUpdates liveUpdates) {
        this.badges = badges;
        this.liveUpdates = liveUpdates;
    }

    Optional<LiveCount> of(String menuPath) {
        return badges.orderedStream()
                .filter(badge -> badge.path().equals(menuPath))
                .findFirst()
                .map(badge -> new LiveCount(badge, liveUpdates));
    }
}
