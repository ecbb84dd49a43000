package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.UI;
import fr.coachdigital.platform.LiveUpdates;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much waits for a person, in front of the title of their window while it is open. */
class TitleCount implements Serializable {

    private final transient List<NavBadge> badges;
    private final transient LiveUpdates liveUpdates;
    private transient LiveUpdates.@Nullable Subscription subscription;
    private int count;

    TitleCount(List<NavBadge> badges, LiveUpdates liveUpdates) {
        this.badges = badges;
        this.liveUpdates = liveUpdates;
    }

    /** @param changed run in the tab when the title is no longer right */
    void start(UI ui, Runnable changed) {
        stop();
        if (badges.isEmpty()) return;
        String[] topics = badges.stream().map(NavBadge::topic).toArray(String[]::new);
        subscription = LiveRefresh.start(ui, liveUpdates, () -> read(changed), topics);
        read(changed);
    }

    void stop() {
        if (subscription != null) subscription.close();
        subscription = null;
    }

    private void read(Runnable changed) {
        int now = badges.stream().mapToInt(NavBadge::count).sum();
        if (now == count) return;
        count = now;
        changed.run();
    }

    String before(String title) {
        return count == 0 ? title : "(" + LiveCount.inFigures(count) + ") " + title;
    }
}
