package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.platform.LiveUpdates;
import org.jspecify.annotations.Nullable;

/** A number beside a menu entry that follows the facts while it is on screen. */
class LiveCount extends Span {

    private final transient NavBadge badge;
    private final transient LiveUpdates liveUpdates;
    private transient LiveUpdates.@Nullable Subscription subscription;

    LiveCount(NavBadge badge, LiveUpdates liveUpdates) {
        this.badge = badge;
        this.liveUpdates = liveUpdates;
        addClassName("live-count");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        subscription = LiveRefresh.start(event.getUI(), liveUpdates, this::read, badge.topic());
        read();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) subscription.close();
    }

    /** At most two figures, so that it never grows wide. */
    static String inFigures(int count) {
        return count > 99 ? "99+" : Integer.toString(count);
    }

    private void read() {
        int count = badge.count();
        setVisible(count > 0);
        removeAll();
        Span number = new Span(inFigures(count));
        number.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(badge.words(count));
        words.addClassName("visually-hidden");
        add(number, words);
    }
}
