package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.file.FileId;
import fr.coachdigital.file.FileNotFound;
import fr.coachdigital.file.FileRefused;
import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Conversation;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageNotFound;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.messaging.SecretSigns;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.FileDrop;
import fr.coachdigital.platform.ui.Icons;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Where a message is written. What is typed is kept at once, on the server and, until that has answered, in the browser;
 * it leaves the field only when it stands in the conversation.
 */
class Composer extends Div {
    private static final int PAUSE_BEFORE_KEEPING = 400;
    private static final long BETWEEN_SIGNS_OF_TYPING = Duration.ofSeconds(3).toNanos();

    private final transient Conversation source;
    private final transient ThreadParts parts;
    private final transient Runnable sent;
    private final TextArea text = new TextArea();
    private final ComposerNotice notice = new ComposerNotice();
    private final Div files = new Div();
    private final Button send = new Button();
    private transient Draft draft;
    private transient List<FileId> shownFiles = List.of();
    private transient @Nullable Message edited;
    private String refused = "";
    private @Nullable String refusal;
    private long lastTyping;

    /** @param sent called when what was written stands in the conversation */
    Composer(Conversation source, ThreadParts parts, Realm side, String to, Runnable sent) {
        this.source = source;
        this.parts = parts;
        this.sent = sent;
        this.draft = source.draft();
        addClassName("composer");
        // Whose draft it is, for what the browser keeps: another person at this computer must not find it.
        getElement()
                .setAttribute(
                        "data-draft-name",
                        parts.currentUser().get().getName() + ":"
                                + source.state().client().value());
        files.addClassName("composer-files");
        text.addClassName("composer-text");
        text.setAriaLabel(getTranslation("message.text"));
        text.setPlaceholder(getTranslation("message.text.to", to));
        text.setMinRows(1);
        text.setMaxRows(8);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE_BEFORE_KEEPING);
        text.getElement().setAttribute("dir", "auto");
        text.setValue(draft.body());
        text.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            // What was refused comes back into the field with the words about it, which go when it is changed.
            if (!change.getValue().equals(refused)) refusal = null;
            showRefusal();
            typed();
        });
        send.setText(getTranslation("message.send"));
        send.setIcon(Icons.SEND.create());
        send.addClassName("composer-send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> send());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        send.addClickShortcut(Key.ENTER, KeyModifier.META).listenOn(text);
        // The browser shows in it what leaves slowly; nothing of ours stands in there.
        Div sending = new Div();
        sending.addClassName("composer-sending");
        sending.getElement().setAttribute("role", "status");
        sending.getElement().setAttribute("data-words", getTranslation("message.sending"));
        add(notice, sending, files, text, tools(side));
        showFiles();
        markDraft();
    }

    private Component tools(Realm side) {
        FileDrop drop = new FileDrop(Files.MAX_BYTES, (name, content) -> {
                    if (source.waitingFiles().size() >= Message.MAX_FILES) {
                        throw new FileDrop.Refused("message.refused.TOO_MANY_FILES");
                    }
                    try {
                        source.upload(name, content);
                    } catch (FileRefused refused) {
                        throw new FileDrop.Refused("file.refused." + refused.reason());
                    }
                })
                .iconOnly()
                .onTaken(name -> showFiles())
                .over(this);
        Div start = new Div(drop, new EmojiPicker(this::insert));
        start.addClassName("composer-tools");
        if (side == Realm.COACH) start.add(new QuickReplyMenu(parts.quickReplies(), this::insert));
        Span hint = new Span(getTranslation("message.hint"));
        hint.addClassName("composer-hint");
        Div bar = new Div(start, hint, send);
        bar.addClassName("composer-bar");
        return bar;
    }

    private void insert(String words) {
        text.getElement().executeJs("window.coachThread.insert(this, $0)", words);
    }

    private void typed() {
        if (edited != null) return;
        try {
            keep();
            tellTyping();
            notice.draftIsKept();
        } catch (DataAccessException | TransactionException unreachable) {
            parts.reports().report(unreachable);
            notice.draftNotKept();
        } catch (MessageRefused tooOften) {
            notice.draftNotKept();
        }
    }

    private void keep() {
        if (text.getValue().length() > Draft.MAX_LENGTH) throw new MessageRefused(MessageRefused.Reason.TOO_LONG);
        Draft typed = new Draft(draft.key(), text.getValue());
        source.keepDraft(typed);
        draft = typed;
        markDraft();
    }

    private void tellTyping() {
        long now = System.nanoTime();
        if (text.getValue().isBlank() || (lastTyping != 0 && now - lastTyping < BETWEEN_SIGNS_OF_TYPING)) return;
        lastTyping = now;
        source.typing();
    }

    /** Tells the browser what it need not keep itself any more. */
    private void markDraft() {
        getElement().setAttribute("data-draft-key", draft.key().toString());
        getElement().setAttribute("data-draft-saved", markOf(draft.body()));
    }

    /** Stands for a text where the text itself would be too much; the browser works it out in the same way. */
    static String markOf(String body) {
        return body.length() + ":" + body.hashCode();
    }

    /** Another tab or device of this side has written on, or has sent. */
    void draftChanged() {
        if (edited != null) return;
        Draft latest = source.draft();
        showFiles();
        if (latest.equals(draft)) return;
        boolean untouched = text.getValue().equals(draft.body());
        if (untouched && !latest.body().equals(text.getValue())) text.setValue(latest.body());
        // What is typed here and not kept yet goes on under the new key.
        draft = untouched ? latest : new Draft(latest.key(), draft.body());
        markDraft();
    }

    /** The browser has kept something that never reached the server. */
    void restore(String key, String body, String base) {
        Draft stored = source.draft();
        boolean nothingBetween =
                stored.key().toString().equals(key) && markOf(stored.body()).equals(base);
        if (nothingBetween) source.keepDraft(new Draft(stored.key(), body));
        draft = nothingBetween ? source.draft() : source.restoreDraft(new Draft(keyOf(key), body));
        text.setValue(draft.body());
        markDraft();
    }

    private static UUID keyOf(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            return UUID.randomUUID();
        }
    }

    void edit(Message message) {
        edited = message;
        refusal = null;
        getElement().setAttribute("data-editing", true);
        text.setInvalid(false);
        text.setValue(message.body());
        text.focus();
        files.setVisible(false);
        send.setText(getTranslation("message.edit.keep"));
        notice.editing(this::stopEditing);
    }

    private void stopEditing() {
        edited = null;
        getElement().removeAttribute("data-editing");
        notice.hide();
        files.setVisible(true);
        send.setText(getTranslation("message.send"));
        draft = source.draft();
        text.setValue(draft.body());
        text.focus();
    }

    /** For whoever presses the button without the browser's help, which hands the text over itself. */
    private void send() {
        if (!take(text.getValue())) return;
        text.setValue("");
        sent.run();
    }

    /**
     * Takes what was in the field when it was sent. The browser has emptied the field at that moment, and what stands
     * in it by now is the beginning of the next message: only the browser can put back what is not taken.
     */
    @ClientCallable
    void submit(String body) {
        if (take(body)) sent.run();
        else text.getElement().executeJs("window.coachThread.putBack(this, $0)", body);
    }

    private boolean take(String body) {
        refusal = null;
        text.setInvalid(false);
        if (body.isBlank() && (edited != null || shownFiles.isEmpty())) {
            text.focus();
            return false;
        }
        if (!SecretSigns.in(body)) return isStored(body);
        SecretWarning.ask(parts.vault().getIfAvailable(), source.state(), () -> sendAnyway(body));
        return false;
    }

    private void sendAnyway(String body) {
        if (!isStored(body)) return;
        text.getElement().executeJs("window.coachThread.takeOut(this, $0)", body);
        sent.run();
    }

    /** False, with words on the screen, when it is not. */
    private boolean isStored(String body) {
        try {
            if (edited == null) {
                source.send(new Outgoing(draft.key(), body, shownFiles, null));
                draft = source.draft();
                markDraft();
                notice.hide();
                showFiles();
            } else {
                source.edit(edited.seq(), body);
                stopEditing();
            }
            return true;
        } catch (MessageRefused why) {
            refuse(body, getTranslation("message.refused." + why.reason(), Message.MAX_LENGTH));
        } catch (MessageNotFound notOwn) {
            refuse(body, getTranslation("message.refused.NOT_OWN"));
        } catch (DataAccessException | TransactionException unreachable) {
            parts.reports().report(unreachable);
            notice.notSent(this::send);
        }
        return false;
    }

    private void refuse(String body, String words) {
        refused = body;
        refusal = words;
        showRefusal();
        showFiles();
    }

    private void showRefusal() {
        text.setInvalid(refusal != null);
        text.setErrorMessage(refusal);
    }

    private void showFiles() {
        List<StoredFile> waiting = source.waitingFiles();
        List<FileId> ids = waiting.stream().map(StoredFile::id).toList();
        // Pictures that are there already must not flicker while somebody types.
        if (ids.equals(shownFiles)) return;
        shownFiles = ids;
        files.removeAll();
        waiting.forEach(file -> files.add(MessageBubble.card(file).withRemoval(() -> remove(file))));
    }

    private void remove(StoredFile file) {
        try {
            parts.files().delete(file.id());
        } catch (FileNotFound goneAlready) {
            // It was taken away in another tab, or is part of a message by now.
        }
        showFiles();
    }
}
