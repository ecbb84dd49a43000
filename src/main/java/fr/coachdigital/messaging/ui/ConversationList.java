package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.messaging.AdminConversations;
import fr.coachdigital.messaging.InboxFilter;
import fr.coachdigital.messaging.InboxRow;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Initials;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The coach's conversations: who waits for an answer first. */
class ConversationList extends Div {
    private static final int PAGE = 50;
    private static final int SHORTEST_SEARCH = 3;

    private final transient AdminConversations conversations;
    private final transient ChatTimes times;
    private final TextField search = new TextField();
    private final Map<InboxFilter.Kind, Button> chips = new EnumMap<>(InboxFilter.Kind.class);
    private final UnorderedList rows = new UnorderedList();
    private final Div below = new Div();
    private final Div found = new Div();
    private transient InboxAddress address = new InboxAddress(InboxFilter.ALL, null, 0);
    private transient List<InboxRow> shown = List.of();
    private int limit = PAGE;

    ConversationList(AdminConversations conversations, ChatTimes times, Consumer<InboxAddress> go) {
        this.conversations = conversations;
        this.times = times;
        addClassName("inbox");
        search.addClassName("inbox-search");
        search.setAriaLabel(getTranslation("message.inbox.search"));
        search.setPlaceholder(getTranslation("message.inbox.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) go.accept(address.withSearch(change.getValue()));
        });
        Div kinds = new Div();
        kinds.addClassName("inbox-kinds");
        kinds.getElement().setAttribute("role", "group");
        kinds.getElement().setAttribute("aria-label", getTranslation("message.inbox.filter"));
        for (InboxFilter.Kind kind : InboxFilter.Kind.values()) {
            Button chip = new Button(getTranslation("message.inbox." + kind), click -> go.accept(address.with(kind)));
            chip.addClassName("inbox-kind");
            chips.put(kind, chip);
            kinds.add(chip);
        }
        rows.addClassName("inbox-rows");
        below.addClassName("inbox-below");
        found.addClassName("inbox-below");
        add(search, kinds, rows, below, found);
    }

    void show(InboxAddress wanted) {
        if (!wanted.filter().equals(address.filter())) limit = PAGE;
        address = wanted;
        if (!search.getValue().equals(wanted.filter().name())) {
            search.setValue(wanted.filter().name());
        }
        chips.forEach((kind, chip) -> chip.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(kind == wanted.filter().kind())));
        shown = List.of();
        String words = wanted.filter().name().strip();
        found.removeAll();
        if (words.length() >= SHORTEST_SEARCH)
            hits(conversations.searchAll(words)).forEach(found::add);
        refresh();
    }

    /** Reads the list again; what did not change stays as it is. */
    void refresh() {
        List<InboxRow> latest = conversations.inbox(address.filter(), 0, limit + 1);
        if (latest.equals(shown) && !latest.isEmpty()) return;
        shown = latest;
        rows.removeAll();
        latest.stream().limit(limit).forEach(row -> rows.add(new ListItem(entry(row))));
        rows.setVisible(!latest.isEmpty());
        showBelow();
    }

    private void showBelow() {
        below.removeAll();
        if (shown.isEmpty()) below.add(new Paragraph(getTranslation(emptyKey())));
        if (shown.size() > limit) {
            Button more = new Button(getTranslation("message.inbox.more"), click -> {
                limit += PAGE;
                refresh();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            below.add(more);
        }
    }

    private String emptyKey() {
        if (!address.filter().name().isBlank()) return "message.inbox.none.found";
        return "message.inbox.none." + address.filter().kind();
    }

    private List<Component> hits(List<MessageHit> messages) {
        if (messages.isEmpty()) return List.of();
        List<Component> parts = new ArrayList<>();
        parts.add(new H2(getTranslation("message.inbox.hits")));
        UnorderedList list = new UnorderedList();
        list.addClassName("inbox-rows");
        messages.forEach(hit -> list.add(new ListItem(entry(hit))));
        parts.add(list);
        return parts;
    }

    private Anchor entry(MessageHit hit) {
        Anchor link = new Anchor(address.withOpen(hit.client(), hit.seq()).toText());
        link.addClassName("inbox-row");
        link.add(avatar(hit.clientName()), words(hit.clientName(), times.brief(hit.sentAt()), hit.excerpt()));
        return link;
    }

    private Anchor entry(InboxRow row) {
        Anchor link = new Anchor(address.withOpen(row.client(), 0).toText());
        link.addClassName("inbox-row");
        link.setClassName("unread", row.unread() > 0);
        if (Objects.equals(row.client(), address.open())) link.getElement().setAttribute("aria-current", "true");
        Div words = words(row.clientName(), times.brief(row.lastAt()), lastLine(row));
        link.add(avatar(row.clientName()), words);
        if (row.unread() > 0) {
            Span number = new Span(row.unread() > 99 ? "99+" : String.valueOf(row.unread()));
            number.getElement().setAttribute("aria-hidden", "true");
            Span spoken = new Span(getTranslation("message.unread.count", row.unread()));
            spoken.addClassName("visually-hidden");
            Span count = new Span(number, spoken);
            count.addClassName("live-count");
            link.add(count);
        }
        return link;
    }

    private static Span avatar(String name) {
        Span avatar = new Span(Initials.of(name));
        avatar.addClassName("message-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private static Div words(String name, String when, String line) {
        Span title = new Span(name);
        title.addClassName("inbox-name");
        title.getElement().setAttribute("dir", "auto");
        Span time = new Span(when);
        time.addClassName("inbox-when");
        Div head = new Div(title, time);
        head.addClassName("inbox-head");
        Span text = new Span(line);
        text.addClassName("inbox-line");
        text.getElement().setAttribute("dir", "auto");
        Div words = new Div(head, text);
        words.addClassName("inbox-words");
        return words;
    }

    private String lastLine(InboxRow row) {
        if (row.lastWithdrawn()) return getTranslation("message.inbox.withdrawn");
        String line =
                row.lastLine().isEmpty() ? getTranslation("message.inbox.files", row.lastFiles()) : row.lastLine();
        return row.lastAuthor() == Realm.COACH ? getTranslation("message.inbox.own", line) : line;
    }
}
