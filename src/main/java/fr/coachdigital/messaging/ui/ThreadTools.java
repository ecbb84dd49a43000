package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coachdigital.messaging.Conversation;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.platform.ui.DayPicker;
import fr.coachdigital.platform.ui.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Finds a place in the conversation again: by words, or by its day. */
class ThreadTools extends Div {
    private static final int SHORTEST = 2;

    private final transient Conversation source;
    private final transient ChatTimes times;
    private final transient IntConsumer goTo;
    private final TextField words = new TextField();
    private final DayPicker day = new DayPicker();
    private final Div hits = new Div();
    private final Div fields = new Div();
    private final Button toggle = new Button();

    ThreadTools(Conversation source, Locale locale, ThreadParts parts, IntConsumer goTo) {
        this.source = source;
        this.goTo = goTo;
        times = new ChatTimes(locale, parts.clock());
        addClassName("thread-tools");
        words.setPlaceholder(getTranslation("message.search"));
        words.setAriaLabel(getTranslation("message.search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search(change.getValue()));
        day.setPlaceholder(getTranslation("message.day.go"));
        day.setAriaLabel(getTranslation("message.day.go"));
        day.setMax(times.today());
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) toDay(change.getValue());
        });
        fields.add(words, day);
        fields.addClassName("thread-tools-fields");
        hits.addClassName("thread-hits");
        hits.getElement().setAttribute("role", "status");
        add(fields, hits);
        setVisible(false);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    private void close() {
        words.clear();
        setVisible(false);
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.focus();
    }

    /** The button that shows and hides the tools; it belongs to the page's header. */
    Button toggle() {
        toggle.setIcon(Icons.SEARCH.create());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("message.find"));
        toggle.setTooltipText(getTranslation("message.find"));
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            if (isVisible()) close();
            else open();
        });
        return toggle;
    }

    private void open() {
        setVisible(true);
        toggle.getElement().setAttribute("aria-expanded", "true");
        words.focus();
    }

    private void search(String typed) {
        hits.removeAll();
        if (typed.strip().length() < SHORTEST) return;
        List<MessageHit> found = source.search(typed);
        if (found.isEmpty()) hits.add(new Paragraph(getTranslation("message.search.none")));
        found.forEach(hit -> hits.add(entry(hit)));
    }

    private NativeButton entry(MessageHit hit) {
        NativeButton button = new NativeButton("", click -> goTo.accept(hit.seq()));
        Span who = new Span(hit.authorName() + " · " + times.brief(hit.sentAt()));
        who.addClassName("thread-hit-who");
        Span excerpt = new Span(hit.excerpt());
        excerpt.getElement().setAttribute("dir", "auto");
        excerpt.addClassName("thread-hit-words");
        button.add(who, excerpt);
        button.addClassName("thread-hit");
        return button;
    }

    private void toDay(LocalDate wanted) {
        hits.removeAll();
        OptionalInt first = source.firstOn(wanted);
        if (first.isPresent()) goTo.accept(first.getAsInt());
        else hits.add(new Paragraph(getTranslation("message.day.none")));
    }
}
