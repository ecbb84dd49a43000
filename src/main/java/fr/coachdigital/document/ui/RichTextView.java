package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.RichText;
import fr.coachdigital.document.RichText.Block;
import fr.coachdigital.document.RichText.Item;
import fr.coachdigital.document.RichText.Run;
import java.util.List;

/** A text as components; each word of a person is a text node. */
@StyleSheet("styles/paper.css")
public final class RichTextView extends Composite<Div> {

    public RichTextView(RichText text) {
        getContent().addClassName("paper-rich");
        fill(getContent(), text.blocks());
    }

    private static void fill(HasComponents into, List<Block> blocks) {
        for (Block block : blocks) {
            into.add(
                    switch (block.kind()) {
                        case HEADING -> worded(new H4(), block);
                        case PARAGRAPH -> worded(new Paragraph(), block);
                        case BULLETS -> list(new UnorderedList(), block);
                        case NUMBERS -> {
                            OrderedList numbers = list(new OrderedList(), block);
                            numbers.getElement().setAttribute("start", String.valueOf(block.level()));
                            yield numbers;
                        }
                    });
        }
    }

    private static <C extends Component & HasComponents> C worded(C into, Block block) {
        for (Run run : block.runs()) into.add(words(run));
        return into;
    }

    private static Component words(Run run) {
        Component words = new Text(run.text());
        if (run.emphasis()) words = new Emphasis(words);
        if (run.strong()) words = new Strong(words);
        if (run.href().isEmpty()) return words;
        Anchor link = new Anchor(run.href());
        link.add(words);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private static <C extends Component & HasComponents> C list(C list, Block block) {
        for (Item item : block.items()) {
            ListItem entry = new ListItem();
            fill(entry, item.blocks());
            list.add(entry);
        }
        return list;
    }

    /** Flow has no component of its own for it. */
    @Tag("strong")
    private static final class Strong extends HtmlContainer {
        Strong(Component words) {
            super(words);
        }
    }
}
