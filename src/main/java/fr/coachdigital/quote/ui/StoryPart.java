package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.quote.QuoteEvent;
import java.util.List;

/** What happened to a quote, newest first. */
final class StoryPart extends Composite<Section> {

    StoryPart(List<QuoteEvent> story) {
        OrderedList list = new OrderedList();
        list.addClassName("quote-story");
        story.reversed().forEach(event -> list.add(item(event)));
        getContent().addClassName("quote-part");
        getContent().add(new H2(getTranslation("quote.story")), list);
    }

    private ListItem item(QuoteEvent event) {
        Span what = new Span(QuoteWords.of(event));
        what.addClassName("quote-story-what");
        Span when = new Span(
                event.actorName().isBlank()
                        ? DocumentWords.moment(event.at())
                        : getTranslation("quote.story.by", DocumentWords.moment(event.at()), event.actorName()));
        when.addClassName("quote-story-when");
        ListItem item = new ListItem(what, when);
        if (!event.detail().isBlank()) {
            Span detail = new Span(event.detail());
            detail.addClassName("quote-words");
            item.add(detail);
        }
        return item;
    }
}
