package fr.coachdigital.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.notification.NotificationRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notifications under the day they happened on, newest first. */
class NoticeDays extends Composite<Div> {

    NoticeDays() {
        getContent().addClassName("notice-days");
    }

    /** @param rows newest first */
    void show(List<NotificationRow> rows, NoticeWords words, Function<NotificationRow, NoticeItem> item) {
        getContent().removeAll();
        @Nullable LocalDate day = null;
        UnorderedList list = new UnorderedList();
        for (NotificationRow row : rows) {
            LocalDate ofRow = words.day(row.latestAt());
            if (!ofRow.equals(day)) {
                day = ofRow;
                list = new UnorderedList();
                list.addClassName("notice-list");
                H2 heading = new H2(words.heading(row.latestAt()));
                heading.addClassName("notice-day");
                getContent().add(heading, list);
            }
            list.add(item.apply(row));
        }
    }
}
