package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.platform.ui.StatusBadge;
import java.util.List;

/** Some documents under a heading, each a link to its page. */
final class DocumentList extends Composite<Section> {

    private final String title;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    /** @param path of its page */
    record Row(String path, String number, String subject, String date, StatusBadge state, String amount) {}

    DocumentList(String title, Component act) {
        this.title = title;
        Div head = new Div(new H2(title), act);
        head.addClassName("invoice-tab-head");
        rows.addClassName("invoice-rows");
        rows.setVisible(false);
        getContent().addClassName("invoice-tab-list");
        getContent().add(head, rows);
    }

    DocumentList withEmpty(String sentence) {
        empty.setText(sentence);
        empty.addClassName("document-note");
        getContent().add(empty);
        return this;
    }

    void add(Row row) {
        Span subject = new Span(row.subject());
        subject.addClassName("document-note");
        Div name = new Div(new Anchor(row.path(), row.number()), subject);
        Span date = new Span(row.date());
        date.addClassName("document-note");
        Span amount = new Span(row.amount());
        amount.addClassName("document-amount");
        rows.add(new ListItem(name, date, row.state(), amount));
        rows.setVisible(true);
        empty.setVisible(false);
    }

    DocumentList withSums(List<SumsBar.Sum> figures) {
        SumsBar sums = new SumsBar(title);
        sums.show(figures);
        getContent().addComponentAtIndex(1, sums);
        return this;
    }

    /** A way to the rest, if there is one. */
    DocumentList withAll(boolean more, String path) {
        if (more) getContent().add(new Anchor(path, getTranslation("invoice.tab.all")));
        return this;
    }
}
