package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.account.AccountTopics;
import fr.coachdigital.messaging.Conversation;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.messaging.Span.After;
import fr.coachdigital.messaging.Span.Before;
import fr.coachdigital.messaging.Span.Between;
import fr.coachdigital.messaging.Span.Latest;
import fr.coachdigital.messaging.ThreadState;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that goes on while it is looked at. News carry ids; the panel reads what they are about again, in
 * bursts, and asks the browser only for what a server cannot know: what is in sight.
 */
@StyleSheet("styles/messaging.css")
class ThreadPanel extends Div implements MessageBubble.Acts {
    static final int PAGE = 50;
    private static final int AROUND = 25;

    private final transient Conversation source;
    private final transient ThreadParts parts;
    private final transient List<LiveUpdates.Subscription> subscriptions = new ArrayList<>();
    private final transient Consumer<ThreadState> shown;
    private final MessageFeed feed;
    private final ThreadTools tools;
    private final Div scroller = new Div();
    private final Div nothing = new Div();
    private final Span typing = new Span();
    private final Span announced = new Span();
    private final @Nullable Composer composer;
    private transient ThreadState state;
    private int shownRevision;

    /** @param shown hears where the conversation stands, whenever that is read again */
    ThreadPanel(Conversation source, ThreadParts parts, Consumer<ThreadState> shown) {
        this.source = source;
        this.parts = parts;
        this.shown = shown;
        this.state = source.state();
        feed = new MessageFeed(state.side(), state.readOnly(), new ChatTimes(getLocale(), parts.clock()), this);
        addClassName("thread");
        nothing.add(MessageFeed.nothingYet(getTranslation("message.none." + state.side(), state.otherName())));
        nothing.addClassName("thread-none");
        Div older = new Div();
        older.addClassName("thread-older");
        Div newer = new Div();
        newer.addClassName("thread-newer");
        scroller.addClassName("thread-scroll");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", getTranslation("message.log"));
        scroller.add(nothing, older, feed, newer);
        typing.addClassName("thread-typing");
        typing.getElement().setAttribute("role", "status");
        announced.addClassName("visually-hidden");
        announced.getElement().setAttribute("role", "status");
        Div stage = new Div(scroller, jump(), announced);
        stage.addClassName("thread-stage");
        tools = new ThreadTools(source, getLocale(), parts, this::goTo);
        add(tools, stage, typing);
        composer = state.readOnly()
                ? null
                : new Composer(source, parts, state.side(), state.otherName(), this::afterSending);
        add(composer == null ? lookingOn() : composer);
        showLatest();
    }

    private Component lookingOn() {
        Div words = new Div(new Span(getTranslation("message.read-only")));
        words.addClassName("composer-off");
        return words;
    }

    private Button jump() {
        Button button = new Button(getTranslation("message.jump"), Icons.ARROW_DOWN.create());
        button.addClassName("thread-jump");
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClickListener(click -> toEnd());
        return button;
    }

    ThreadState state() {
        return state;
    }

    /** Shows and hides search and the way to a day; for the header of the page. */
    Button finder() {
        return tools.toggle();
    }

    private void showLatest() {
        // A page that begins in the middle of what is unread would hide its beginning.
        int wanted = state.firstUnread() > 0 ? state.lastSeq() - state.firstUnread() + 1 + AROUND : PAGE;
        feed.show(source.read(new Latest(Math.clamp(wanted, PAGE, 4 * PAGE))), state.firstUnread(), true);
        shownRevision = state.revision();
        show(state);
    }

    private void show(ThreadState latest) {
        state = latest;
        nothing.setVisible(latest.lastSeq() == 0);
        setClassName("detached", !feed.isAtEnd());
        feed.showMarks(latest);
        shown.accept(latest);
    }

    /** Reads again what may have changed. */
    void refresh() {
        ThreadState latest = source.state();
        if (latest.revision() != shownRevision && feed.last() > 0) {
            feed.update(source.read(new Between(feed.first(), feed.last())));
            shownRevision = latest.revision();
        }
        if (latest.lastSeq() > state.lastSeq()) typing.setText("");
        if (feed.isAtEnd()) catchUp();
        show(latest);
    }

    private void catchUp() {
        // Without a place to go on from, the whole conversation would come.
        if (feed.last() == 0) {
            showLatest();
            return;
        }
        List<Message> next = source.read(new After(feed.last(), 2 * PAGE));
        while (!next.isEmpty()) {
            feed.append(next);
            announce(next.getLast());
            next = next.size() < 2 * PAGE ? List.of() : source.read(new After(feed.last(), 2 * PAGE));
        }
    }

    /** Said aloud by screen readers; what is scrolled to is not, or they would read the whole history. */
    private void announce(Message newest) {
        if (newest.author() == state.side()) return;
        announced.setText(getTranslation("message.announced", newest.authorName(), newest.body()));
    }

    private void afterSending() {
        feed.dropUnreadLine();
        if (!feed.isAtEnd()) toEnd();
        refresh();
        getElement().executeJs("window.coachThread.toEnd(this)");
    }

    private void toEnd() {
        if (!feed.isAtEnd()) {
            state = source.state();
            showLatest();
        }
        getElement().executeJs("window.coachThread.toEnd(this)");
    }

    /** Shows the conversation around one message, and points at it. */
    void goTo(int wanted) {
        int seq = Math.clamp(wanted, 1, Math.max(1, state.lastSeq()));
        if (seq < feed.first() || seq > feed.last()) {
            List<Message> around = source.read(new Between(seq - AROUND, seq + AROUND));
            boolean end =
                    around.isEmpty() || around.getLast().seq() >= source.state().lastSeq();
            feed.show(around, 0, end);
            show(source.state());
        }
        getElement().executeJs("window.coachThread.show(this, $0)", seq);
    }

    /** The reader has come to the beginning of what is shown. */
    @ClientCallable
    void older() {
        if (feed.first() <= 1) return;
        feed.prepend(source.read(new Before(feed.first(), PAGE)));
        show(state);
    }

    /** The reader has come to the end of what is shown, which is not the end of the conversation. */
    @ClientCallable
    void newer() {
        if (feed.isAtEnd()) return;
        List<Message> next = source.read(new After(feed.last(), PAGE));
        feed.appendOlder(next, next.size() < PAGE);
        show(source.state());
    }

    /**
     * The browser says what was in sight: nothing else counts as read, however open the page may seem from here.
     *
     * @param seq the last message that was; whoever claims more than is shown has read what is shown
     */
    @ClientCallable
    void seen(int seq) {
        if (state.readOnly() || seq < 1) return;
        int upTo = Math.min(seq, feed.last());
        source.markRead(upTo);
        show(source.state());
    }

    /**
     * The browser kept a text that had not reached the server when the page was left.
     *
     * @param base which draft it was typed upon, see {@link Composer#markOf}
     * @return whether it is kept here now, so that the browser need not
     */
    @ClientCallable
    boolean restoreDraft(String key, String body, String base) {
        if (composer == null || body.length() > Draft.MAX_LENGTH) return false;
        composer.restore(key, body, base);
        return true;
    }

    @Override
    public void edit(Message message) {
        if (composer != null) composer.edit(message);
    }

    @Override
    public void withdraw(Message message) {
        Confirmation.ask(
                getTranslation("message.withdraw.ask"),
                getTranslation("message.withdraw.text", state.otherName()),
                getTranslation("message.withdraw"),
                () -> withdrawNow(message));
    }

    private void withdrawNow(Message message) {
        try {
            source.withdraw(message.seq());
        } catch (MessageRefused refused) {
            Toasts.error(getTranslation("message.refused." + refused.reason()));
        } catch (MessageNotFound notOwn) {
            Toasts.error(getTranslation("message.refused.NOT_OWN"));
        }
        refresh();
    }

    private void showTyping() {
        typing.setText(getTranslation("message.typing", state.otherName()));
        // The style sheet lets it fade; each sign of life begins anew.
        typing.getElement().executeJs("window.coachThread.again(this)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("scripts/conversation.js");
        getElement().executeJs("window.coachThread.open(this)");
        Realm other = state.side() == Realm.COACH ? Realm.CLIENT : Realm.COACH;
        long whoComes = state.side() == Realm.COACH ? state.client().value() : AccountTopics.COACH;
        hear(event, this::refresh, MessagingTopics.conversation(state.client()));
        hear(event, this::showTyping, MessagingTopics.typing(state.client(), other));
        if (composer != null) {
            hear(event, composer::draftChanged, MessagingTopics.draft(state.client(), state.side()));
        }
        Runnable presence = event.getUI().accessLater(() -> show(source.state()), () -> {});
        subscriptions.add(parts.live().subscribe(AccountTopics.PRESENCE, id -> {
            if (id == whoComes) presence.run();
        }));
        // What came between the reading and this moment.
        refresh();
    }

    private void hear(AttachEvent event, Runnable act, String topic) {
        subscriptions.add(LiveRefresh.start(event.getUI(), parts.live(), act, topic));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscriptions.forEach(LiveUpdates.Subscription::close);
        subscriptions.clear();
        super.onDetach(event);
    }
}
