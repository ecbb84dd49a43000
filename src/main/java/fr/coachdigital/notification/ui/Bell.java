package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import org.jspecify.annotations.Nullable;

/** How many notifications are unread, on every page; what they are, once it is pressed. */
@StyleSheet("styles/notification.css")
class Bell extends Composite<Div> {

    private static final int MOST_COUNTED = 99;

    private final transient NoticeParts parts;
    private final Button button = new Button(Icons.BELL.create());
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private transient LiveUpdates.@Nullable Subscription news;

    Bell(NoticeParts parts) {
        this.parts = parts;
        count.addClassNames("live-count", "bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("bell-button");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setWidth("min(400px, calc(100vw - 16px))");
        popover.setAriaLabel(getTranslation("notification.title"));
        popover.addThemeVariants(PopoverVariant.NO_PADDING);
        popover.addClassName("bell-popover");
        popover.addOpenedChangeListener(change -> showContent());
        getContent().addClassName("bell");
        getContent().add(button, count, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = LiveRefresh.start(
                event.getUI(), parts.live(), this::readNews, parts.own().topic());
        showCount();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
    }

    private void readNews() {
        showCount();
        if (popover.isOpened()) showContent();
    }

    private void showCount() {
        int unread = parts.own().unreadCount();
        count.setVisible(unread > 0);
        count.setText(unread > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unread));
        String name =
                unread == 0 ? getTranslation("notification.bell") : getTranslation("notification.bell.unread", unread);
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }

    /** Nothing is read, and nothing sent to the browser, for who does not look. */
    private void showContent() {
        popover.removeAll();
        if (popover.isOpened()) popover.add(new BellContent(parts, getLocale(), popover::close));
    }
}
