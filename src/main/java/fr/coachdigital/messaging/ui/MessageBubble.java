package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.file.FilePaths;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.ui.AttachmentCard;
import fr.coachdigital.platform.ui.AttachmentCard.Attachment;
import fr.coachdigital.platform.ui.AttachmentCard.Picture;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Initials;
import java.time.Duration;

/** One message on the screen. */
class MessageBubble extends Article {
    private static final Duration CHANGEABLE = Duration.ofMinutes(15);

    private final transient ChatTimes times;
    private final transient Acts acts;
    private final Realm side;
    private final Div head = new Div();
    private final Div bubble = new Div();
    private final Span edited = new Span();
    private final Span mark = new Span();
    private final Button menu = new Button(Icons.MORE.create());
    private Message message;

    /** What can be done with an own message. */
    interface Acts {
        void edit(Message message);

        void withdraw(Message message);
    }

    MessageBubble(Message message, Realm side, boolean readOnly, ChatTimes times, Acts acts) {
        this.times = times;
        this.acts = acts;
        this.side = side;
        this.message = message;
        boolean own = message.author() == side;
        addClassNames("message", own ? "own" : "other");
        getElement().setAttribute("data-seq", String.valueOf(message.seq()));
        Span initials = new Span(Initials.of(message.authorName()));
        initials.addClassName("message-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        head();
        bubble.addClassName("message-bubble");
        edited.addClassName("message-edited");
        mark.addClassName("message-mark");
        Div foot = new Div(edited, mark);
        foot.addClassName("message-foot");
        Div line = new Div(bubble);
        line.addClassName("message-line");
        if (own && !readOnly && isChangeable()) {
            prepareMenu();
            line.add(menu);
        }
        Div content = new Div(head, line, foot);
        content.addClassName("message-content");
        add(initials, content);
        fill();
    }

    private void head() {
        Span name = new Span(message.authorName());
        name.addClassName("message-author");
        name.getElement().setAttribute("dir", "auto");
        Span time = new Span(times.time(message.sentAt()));
        time.addClassName("message-time");
        time.setTitle(times.exact(message.sentAt()));
        head.add(name, time);
        head.addClassName("message-head");
    }

    private boolean isChangeable() {
        return !message.withdrawn()
                && message.sentAt().plus(CHANGEABLE).isAfter(times.clock().instant());
    }

    private void prepareMenu() {
        menu.addClassName("message-acts");
        menu.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        menu.setAriaLabel(getTranslation("message.acts", times.time(message.sentAt())));
        menu.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu choices = new ContextMenu(menu);
        choices.setOpenOnClick(true);
        choices.addItem(getTranslation("message.edit"), click -> acts.edit(message));
        choices.addItem(getTranslation("message.withdraw"), click -> acts.withdraw(message));
    }

    Message message() {
        return message;
    }

    /** Shows what the message has become. */
    void become(Message latest) {
        if (latest.equals(message)) return;
        message = latest;
        fill();
    }

    private void fill() {
        bubble.removeAll();
        setClassName("withdrawn", message.withdrawn());
        edited.setText(message.editedAt() == null || message.withdrawn() ? "" : getTranslation("message.edited"));
        edited.setTitle(message.editedAt() == null ? "" : times.exact(message.editedAt()));
        if (message.withdrawn()) {
            menu.removeFromParent();
            bubble.add(new Span(getTranslation(
                    message.author() == side ? "message.withdrawn.own" : "message.withdrawn.other",
                    message.authorName())));
            return;
        }
        if (!message.body().isEmpty()) MarkdownText.show(bubble, message.body());
        if (message.files().isEmpty()) {
            if (message.body().isEmpty()) bubble.add(new Span(getTranslation("message.files.gone")));
            return;
        }
        Div files = new Div();
        files.addClassName("message-files");
        message.files().forEach(file -> files.add(card(file)));
        bubble.add(files);
    }

    static AttachmentCard card(StoredFile file) {
        Picture picture = file.preview()
                ? new Picture(FilePaths.preview(file.id()), file.previewWidth(), file.previewHeight())
                : null;
        return new AttachmentCard(new Attachment(file.name(), file.bytes(), FilePaths.download(file.id()), picture));
    }

    /** Whether it goes on what the same person has just said: then it is not said again who and when. */
    void follow(boolean sameAuthor) {
        setClassName("follows", sameAuthor);
    }

    /** What became of an own message: "Lu à 14:02"; empty for nothing to say. */
    void mark(String words, String exact) {
        mark.setText(words);
        mark.setTitle(exact);
    }
}
