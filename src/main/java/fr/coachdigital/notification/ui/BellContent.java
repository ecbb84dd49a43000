package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.notification.NotificationFilter;
import fr.coachdigital.notification.NotificationPaths;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.platform.ui.Icons;
import java.util.List;
import java.util.Locale;

/** The newest notifications, and the way to all of them. */
class BellContent extends Composite<Div> {

    private static final int SHOWN = 12;

    private final transient NoticeParts parts;
    private final transient Runnable close;

    BellContent(NoticeParts parts, Locale locale, Runnable close) {
        this.parts = parts;
        this.close = close;
        List<NotificationRow> rows = parts.own().page(NotificationFilter.ALL, 0, SHOWN);
        getContent().addClassName("bell-content");
        getContent().add(head(rows), rows.isEmpty() ? nothing() : days(rows, parts.words(locale)), foot());
    }

    private Div head(List<NotificationRow> rows) {
        Span title = new Span(getTranslation("notification.title"));
        title.addClassName("bell-title");
        Button readAll = new Button(
                getTranslation("notification.read-all"), click -> parts.own().markAllRead());
        readAll.addThemeVariants(ButtonVariant.TERTIARY);
        readAll.setVisible(!parts.isPreview() && rows.stream().anyMatch(row -> !row.read()));
        Div head = new Div(title, readAll);
        head.addClassName("bell-head");
        return head;
    }

    private NoticeDays days(List<NotificationRow> rows, NoticeWords words) {
        NoticeDays days = new NoticeDays();
        days.show(
                rows,
                words,
                row -> new NoticeItem(row, words, () -> {
                    close.run();
                    parts.open(row);
                }));
        return days;
    }

    private Div nothing() {
        Paragraph words = new Paragraph(
                getTranslation("notification.empty." + parts.currentUser().get().realm()));
        Div nothing = new Div(Icons.BELL.create(), words);
        nothing.addClassName("bell-nothing");
        return nothing;
    }

    private Div foot() {
        Button all = new Button(getTranslation("notification.all"), click -> {
            close.run();
            UI.getCurrentOrThrow()
                    .navigate(NotificationPaths.list(parts.currentUser().get().realm()));
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(all);
        foot.addClassName("bell-foot");
        return foot;
    }
}
