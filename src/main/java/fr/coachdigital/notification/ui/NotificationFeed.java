package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.notification.NotificationNotFound;
import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.NoticeKind.Audience;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a person was told, by day; the same for coach and client. */
class NotificationFeed extends Composite<Div> {

    private static final int AT_A_TIME = 25;

    private final transient NoticeParts parts;
    private final Realm realm;
    private final boolean preview;
    private final FeedFilterBar filterBar;
    private final NoticeDays days = new NoticeDays();
    private final Div nothing = new Div();
    private final Button readAll = new Button();
    private final Button more = new Button();
    private NotificationFilter filter = NotificationFilter.ALL;
    private int wanted = AT_A_TIME;
    private transient LiveUpdates.@Nullable Subscription news;

    NotificationFeed(NoticeParts parts, Realm realm) {
        this.parts = parts;
        this.realm = realm;
        this.preview = parts.isPreview();
        this.filterBar = new FeedFilterBar(kinds(realm), parts.words(getLocale()), this::go);
        readAll.setText(getTranslation("notification.read-all"));
        readAll.addClickListener(click -> markAllRead());
        more.setText(getTranslation("notification.more"));
        more.addClassName("notice-more");
        more.addClickListener(click -> showMore());
        getContent().addClassName("notice-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("notification.title"), getTranslation("notification.context"))
                                .withAct(readAll),
                        filterBar,
                        days,
                        more,
                        nothing);
    }

    private static List<NoticeKind> kinds(Realm realm) {
        Audience other = realm == Realm.COACH ? Audience.CLIENT : Audience.COACH;
        return Stream.of(NoticeKind.values())
                .filter(kind -> kind.audience() != other)
                .toList();
    }

    void show(NotificationFilter shown) {
        filter = shown;
        wanted = AT_A_TIME;
        filterBar.show(shown);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        news = LiveRefresh.start(
                event.getUI(), parts.live(), this::refresh, parts.own().topic());
        // What was told since it was read for the address.
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
    }

    private void refresh() {
        List<NotificationRow> found = parts.own().page(filter, 0, wanted + 1);
        NoticeWords words = parts.words(getLocale());
        days.show(found.stream().limit(wanted).toList(), words, row -> item(row, words));
        days.setVisible(!found.isEmpty());
        more.setVisible(found.size() > wanted);
        readAll.setVisible(!preview && parts.own().unreadCount() > 0);
        nothing.removeAll();
        if (found.isEmpty()) nothing.add(emptyState());
    }

    private NoticeItem item(NotificationRow row, NoticeWords words) {
        NoticeItem item = new NoticeItem(row, words, () -> parts.open(row));
        if (realm == Realm.COACH && row.client() != null) item.addAct(card(row, words));
        if (!preview) item.addAct(mark(row, words));
        return item;
    }

    private static Anchor card(NotificationRow row, NoticeWords words) {
        Anchor card = new Anchor(ClientPaths.card(Objects.requireNonNull(row.client())));
        card.setText(words.text("notification.card"));
        card.setAriaLabel(words.text("notification.card.of", row.actor()));
        card.addClassName("notice-card");
        return card;
    }

    private Component mark(NotificationRow row, NoticeWords words) {
        String key = row.read() ? "notification.mark-unread" : "notification.mark-read";
        Button mark = new Button((row.read() ? Icons.MAIL : Icons.CHECK).create(), click -> turn(row));
        mark.addThemeVariants(ButtonVariant.TERTIARY);
        mark.addClassName("notice-mark");
        mark.setAriaLabel(words.text(key + ".of", words.sentence(row)));
        mark.setTooltipText(words.text(key));
        return mark;
    }

    private void turn(NotificationRow row) {
        try {
            if (row.read()) parts.own().markUnread(row.id());
            else parts.own().markRead(row.id());
        } catch (NotificationNotFound settled) {
            Toasts.info(getTranslation("notification.gone"));
        }
        refresh();
    }

    private EmptyState emptyState() {
        if (filter.equals(NotificationFilter.ALL)) {
            return new EmptyState(
                    Icons.BELL,
                    getTranslation("notification.empty.title"),
                    getTranslation("notification.empty." + realm));
        }
        Button all = new Button(getTranslation("notification.empty.reset"), click -> go(NotificationFilter.ALL));
        boolean onlyUnread = filter.kind() == null;
        return new EmptyState(
                        onlyUnread ? Icons.CHECK : Icons.SEARCH,
                        getTranslation(onlyUnread ? "notification.empty.unread" : "notification.empty.filtered"))
                .withAct(all);
    }

    private void showMore() {
        wanted += AT_A_TIME;
        refresh();
    }

    private void markAllRead() {
        parts.own().markAllRead();
        Toasts.success(getTranslation("notification.read-all.done"));
        refresh();
    }

    private void go(NotificationFilter next) {
        getUI().ifPresent(ui -> ui.navigate(NotificationPaths.list(realm), FeedAddress.write(next)));
    }
}
