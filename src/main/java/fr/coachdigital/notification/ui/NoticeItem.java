package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.notification.NotificationRow;
import fr.coachdigital.platform.notice.NoticeKind.Importance;
import fr.coachdigital.platform.ui.Icons;

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
            // Words in another direction keep their signs to themselves.
            detail.getElement().setAttribute("dir", "auto");
            text.add(detail);
        }
        Span when = new Span(words.ago(row.latestAt()));
        when.addClassName("notice-when");
        when.setTitle(words.moment(row.latestAt()));
        text.add(when);

        NativeButton opener = new NativeButton();
        opener.addClassName("notice-open");
        opener.add(sign(row, words), text);
        opener.addClickListener(click -> open.run());
        getContent()
                .addClassNames(
                        "notice",
                        switch (row.kind().importance()) {
                            case TELLS -> "notice-tells";
                            case ASKS -> "notice-asks";
                            case WARNS -> "notice-warns";
                        });
        if (!row.read()) getContent().addClassName("notice-unread");
        getContent().add(opener);
    }

    /** What can be done with it besides. */
    void addAct(Component act) {
        getContent().add(act);
    }

    /** A warning has a sign of its own, so that it is not told by colour alone. */
    private static Span sign(NotificationRow row, NoticeWords words) {
        Span sign = new Span();
        if (row.kind().importance() == Importance.WARNS) {
            sign.add(Icons.ALERT.create());
            sign.addClassName("notice-alert");
        } else {
            sign.addClassName("notice-dot");
        }
        if (!row.read()) {
            Span unread = new Span(words.text("notification.unread"));
            unread.addClassName("visually-hidden");
            sign.add(unread);
        }
        return sign;
    }
}
