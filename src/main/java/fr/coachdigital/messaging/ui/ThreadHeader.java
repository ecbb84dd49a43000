package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.messaging.ThreadState;

/** Who is at the other end, and whether they are there. */
class ThreadHeader extends Header {
    private final transient ChatTimes times;
    private final Span presence = new Span();

    ThreadHeader(Component name, ChatTimes times, Component... acts) {
        this.times = times;
        addClassName("thread-header");
        presence.addClassName("thread-presence");
        H2 title = new H2(name);
        Div words = new Div(title, presence);
        words.addClassName("thread-who");
        Div buttons = new Div(acts);
        buttons.addClassName("thread-acts");
        add(words, buttons);
    }

    void show(ThreadState state) {
        presence.setClassName("here", state.otherHere());
        if (state.otherHere()) {
            presence.setText(getTranslation("message.here"));
            presence.setTitle("");
        } else if (state.otherSeenAt() != null) {
            presence.setText(times.seen(state.otherSeenAt()));
            presence.setTitle(times.exact(state.otherSeenAt()));
        } else {
            presence.setText(getTranslation("message.away"));
            presence.setTitle("");
        }
    }
}
