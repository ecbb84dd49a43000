package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.platform.notice.NoticeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What narrows the list, as chips: unread or all, and one kind or any. */
class FeedFilterBar extends Composite<Div> {

    private final transient Consumer<NotificationFilter> chosen;
    private final transient Map<Button, Predicate<NotificationFilter>> chips = new LinkedHashMap<>();
    private NotificationFilter filter = NotificationFilter.ALL;

    FeedFilterBar(List<NoticeKind> kinds, NoticeWords words, Consumer<NotificationFilter> chosen) {
        this.chosen = chosen;
        Div states = group("notification.filter.state");
        states.add(unreadChip(false, "notification.filter.all"), unreadChip(true, "notification.filter.unread"));
        Div sorts = group("notification.filter.kind");
        sorts.add(kindChip(null, getTranslation("notification.filter.any-kind")));
        kinds.forEach(kind -> sorts.add(kindChip(kind, words.label(kind))));
        getContent().addClassName("notice-filter");
        getContent().add(states, sorts);
    }

    void show(NotificationFilter shown) {
        filter = shown;
        chips.forEach((chip, isPressed) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(isPressed.test(shown))));
    }

    private Div group(String key) {
        Div group = new Div();
        group.addClassName("notice-chips");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation(key));
        return group;
    }

    private Button unreadChip(boolean unreadOnly, String key) {
        return chip(
                getTranslation(key),
                shown -> shown.unreadOnly() == unreadOnly,
                () -> chosen.accept(new NotificationFilter(unreadOnly, filter.kind())));
    }

    private Button kindChip(@Nullable NoticeKind kind, String word) {
        return chip(
                word,
                shown -> shown.kind() == kind,
                () -> chosen.accept(new NotificationFilter(filter.unreadOnly(), kind)));
    }

    private Button chip(String word, Predicate<NotificationFilter> isPressed, Runnable press) {
        Button chip = new Button(word, click -> press.run());
        chip.addClassName("notice-chip");
        chips.put(chip, isPressed);
        return chip;
    }
}
