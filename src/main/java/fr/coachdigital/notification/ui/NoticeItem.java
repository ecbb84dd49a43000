package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.notification.NotificationRow;

/** One notification: who did what, when, and whether it is unread; the whole of it opens the thing. */
class NoticeItem extends Composite<ListItem> {

    NoticeItem(NotificationRow row, NoticeWords words, Runnable open) {
        Span sentence = new Span(words.sentence(row));
        sentence.addClassName("notice-sentence");
        Span text = new Span(sentence);
        text.addClassName("notice-text");
        if (!row.detail().isEmpty()) {
            Span detail = new Span(row.detail());
            detail.addClassName("notice-detail");
            text.add(detail);
        }
        Span when = new Span(words.ago(row.latestAt()));
        when.addClassName("notice-when");
        when.setTitle(words.moment(row.latestAt()));
        text.add(when);

        NativeButton opener = new NativeButton();
        opener.addClassName("notice-open");
        opener.add(dot(row, words), text);
        opener.addClickListener(click -> open.run());
        getContent().addClassName("notice");
        if (!row.read()) getContent().addClassName("notice-unread");
        getContent().add(opener);
    }

    /** What can be done with it besides. */
    void addAct(Component act) {
        getContent().add(act);
    }

    private static Span dot(NotificationRow row, NoticeWords words) {
        Span dot = new Span();
        dot.addClassName("notice-dot");
        if (!row.read()) {
            Span unread = new Span(words.text("notification.unread"));
            unread.addClassName("visually-hidden");
            dot.add(unread);
        }
        return dot;
    }
}
