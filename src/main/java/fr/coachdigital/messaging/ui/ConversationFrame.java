package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.messaging.Conversation;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.ui.Initials;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A conversation under the name of whom it is with. */
class ConversationFrame extends Div {
    private final ThreadPanel panel;
    private @Nullable ThreadHeader header;

    ConversationFrame(Conversation source, ThreadParts parts) {
        this(source, parts, state -> {}, Span::new);
    }

    /**
     * @param shown hears where the conversation stands, whenever that is read again
     * @param naming makes what shows the other side's name, such as a link to their card
     */
    ConversationFrame(
            Conversation source, ThreadParts parts, Consumer<ThreadState> shown, Naming naming, Component... acts) {
        addClassName("conversation");
        panel = new ThreadPanel(source, parts, state -> {
            if (header != null) header.show(state);
            shown.accept(state);
        });
        ThreadState state = panel.state();
        Component name = naming.of(state.otherName());
        name.getElement().setAttribute("dir", "auto");
        Component[] buttons = new Component[acts.length + 1];
        buttons[0] = panel.finder();
        System.arraycopy(acts, 0, buttons, 1, acts.length);
        header = new ThreadHeader(name, new ChatTimes(getLocale(), parts.clock()), buttons);
        Span avatar = new Span(Initials.of(state.otherName()));
        avatar.addClassName("message-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        header.addComponentAsFirst(avatar);
        header.show(state);
        add(header, panel);
    }

    /** Makes a component out of a name. */
    @FunctionalInterface
    interface Naming {
        Component of(String name);
    }

    ThreadPanel panel() {
        return panel;
    }
}
