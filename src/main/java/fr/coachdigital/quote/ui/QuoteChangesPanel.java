package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.quote.QuoteChange;

/** What is new in a revision against the one before. */
class QuoteChangesPanel extends Composite<Section> {

    QuoteChangesPanel(ClientQuote quote) {
        UnorderedList list = new UnorderedList();
        quote.changes().forEach(change -> list.add(item(change)));
        getContent().addClassName("changes");
        getContent().add(new H2(getTranslation("quote.client.changes", quote.revision())), list);
    }

    private Component item(QuoteChange change) {
        ListItem item = new ListItem(new Named(getTranslation(change.what())));
        if (!change.before().isEmpty()) item.add(new Before(change.before()));
        if (!change.after().isEmpty()) item.add(new After(change.after()));
        return item;
    }

    @Tag("strong")
    private static final class Named extends HtmlContainer {
        Named(String words) {
            setText(words);
        }
    }

    @Tag("del")
    private static final class Before extends HtmlContainer {
        Before(String words) {
            setText(words);
        }
    }

    @Tag("ins")
    private static final class After extends HtmlContainer {
        After(String words) {
            setText(words);
        }
    }
}
