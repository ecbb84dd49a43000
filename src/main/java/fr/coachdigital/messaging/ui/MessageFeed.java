package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.security.Realm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the conversation as it stands on the screen: messages in their order under the days they were sent on,
 * and a line above the first unread one.
 */
class MessageFeed extends Div {
    /** More than this is let go at the far end, so that a page that is scrolled for hours stays light. */
    private static final int MOST = 300;

    private static final Duration ONE_BREATH = Duration.ofMinutes(5);

    private final transient ChatTimes times;
    private final transient MessageBubble.Acts acts;
    private final Realm side;
    private final boolean readOnly;
    private final transient TreeMap<Integer, MessageBubble> bubbles = new TreeMap<>();
    private final Div unreadLine;
    private int firstUnread;
    private boolean atEnd = true;
    private @Nullable MessageBubble readMark;
    private @Nullable MessageBubble sentMark;

    MessageFeed(Realm side, boolean readOnly, ChatTimes times, MessageBubble.Acts acts) {
        this.side = side;
        this.readOnly = readOnly;
        this.times = times;
        this.acts = acts;
        addClassName("thread-log");
        unreadLine = new Div(new Span(getTranslation("message.unread.line")));
        unreadLine.addClassName("thread-unread");
    }

    int first() {
        return bubbles.isEmpty() ? 0 : bubbles.firstKey();
    }

    int last() {
        return bubbles.isEmpty() ? 0 : bubbles.lastKey();
    }

    /** Whether the newest message is among those shown. */
    boolean isAtEnd() {
        return atEnd;
    }

    /** Shows these messages and no others. */
    void show(List<Message> messages, int unreadFrom, boolean end) {
        bubbles.clear();
        firstUnread = unreadFrom;
        atEnd = end;
        messages.forEach(this::put);
        layOut();
    }

    /** Goes on at the end. */
    void append(List<Message> messages) {
        for (Message message : messages) {
            MessageBubble before =
                    bubbles.isEmpty() ? null : bubbles.lastEntry().getValue();
            if (bubbles.containsKey(message.seq())) continue;
            MessageBubble bubble = put(message);
            join(before, bubble).forEach(this::add);
        }
        if (bubbles.size() > MOST) {
            while (bubbles.size() > MOST - 50) bubbles.pollFirstEntry();
            layOut();
        }
    }

    /** Goes further back. */
    void prepend(List<Message> messages) {
        messages.forEach(this::put);
        while (bubbles.size() > MOST) {
            bubbles.pollLastEntry();
            atEnd = false;
        }
        layOut();
    }

    /** Goes on where the end was let go. */
    void appendOlder(List<Message> messages, boolean end) {
        atEnd = end;
        append(messages);
    }

    /** Shows what has become of messages that are on the screen. */
    void update(List<Message> messages) {
        for (Message message : messages) {
            Optional.ofNullable(bubbles.get(message.seq())).ifPresent(bubble -> bubble.become(message));
        }
    }

    /** Nothing is unread any more, as whoever answers says. */
    void dropUnreadLine() {
        firstUnread = 0;
        unreadLine.removeFromParent();
    }

    private MessageBubble put(Message message) {
        return bubbles.computeIfAbsent(message.seq(), seq -> new MessageBubble(message, side, readOnly, times, acts));
    }

    private void layOut() {
        List<Component> all = new ArrayList<>();
        MessageBubble before = null;
        for (MessageBubble bubble : bubbles.values()) {
            all.addAll(join(before, bubble));
            before = bubble;
        }
        removeAll();
        add(all);
    }

    /** The message, and what stands between it and the one before. */
    private List<Component> join(@Nullable MessageBubble before, MessageBubble bubble) {
        List<Component> parts = new ArrayList<>();
        Message message = bubble.message();
        LocalDate day = times.day(message.sentAt());
        boolean newDay = before == null || !times.day(before.message().sentAt()).equals(day);
        if (newDay) parts.add(dayLine(day));
        boolean unread = message.seq() == firstUnread;
        if (unread) parts.add(unreadLine);
        bubble.follow(!newDay && !unread && before != null && goesOn(before.message(), message));
        parts.add(bubble);
        return parts;
    }

    private static boolean goesOn(Message before, Message message) {
        return before.author() == message.author()
                && before.authorName().equals(message.authorName())
                && Duration.between(before.sentAt(), message.sentAt()).compareTo(ONE_BREATH) < 0;
    }

    private Component dayLine(LocalDate day) {
        H3 title = new H3(times.dayTitle(day));
        Div line = new Div(title);
        line.addClassName("thread-day");
        return line;
    }

    /** Says under the last own messages how far the other side has come. */
    void showMarks(ThreadState state) {
        MessageBubble read = lastOwn(state.otherReadSeq());
        MessageBubble sent = lastOwn(Integer.MAX_VALUE);
        if (readMark != null) readMark.mark("", "");
        if (sentMark != null) sentMark.mark("", "");
        if (sent != null && !sent.equals(read)) sent.mark(getTranslation("message.sent"), "");
        if (read != null && state.otherReadAt() != null) {
            read.mark(times.read(state.otherReadAt()), times.exact(state.otherReadAt()));
        }
        readMark = read;
        sentMark = sent;
    }

    private @Nullable MessageBubble lastOwn(int upTo) {
        return bubbles.headMap(upTo, true).descendingMap().values().stream()
                .filter(bubble ->
                        bubble.message().author() == side && !bubble.message().withdrawn())
                .findFirst()
                .orElse(null);
    }

    /** What stands here before anything was said. */
    static Paragraph nothingYet(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("thread-nothing");
        return text;
    }
}
