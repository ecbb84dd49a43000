package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Markdown-light as components: bold, italics, lists, links and code. Each word of a person becomes a text node, so no
 * markup of theirs is ever read as HTML; what is not in that list is shown as it was typed.
 */
final class MarkdownText {
    private static final int DEEPEST = 8;
    private static final int MOST_NODES = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, FencedCodeBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .extensions(List.of(AutolinkExtension.create()))
            .build();

    private MarkdownText() {}

    /** Fills a part of the page with a text. */
    static void show(HasComponents into, String body) {
        // The common case costs one node: a line without any sign that means something.
        if (isPlain(body)) {
            into.add(paragraph(new Text(body)));
            return;
        }
        Node document = PARSER.parse(body);
        if (isSmall(document)) blocks(into, document, 0);
        else into.add(paragraph(new Text(body)));
    }

    /** Nobody writes so many signs; whoever sends them wants to make pages heavy. */
    private static boolean isSmall(Node document) {
        int count = 0;
        Deque<Node> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty() && count <= MOST_NODES) {
            for (Node node = open.pop().getFirstChild(); node != null; node = node.getNext()) {
                count++;
                open.push(node);
            }
        }
        return count <= MOST_NODES;
    }

    private static boolean isPlain(String body) {
        return body.chars().noneMatch(c -> "*_`[]()<>#&\\\n+".indexOf(c) >= 0 || c == '-' || c == '@')
                && !body.contains("://")
                && !Character.isDigit(body.codePointAt(0));
    }

    private static void blocks(HasComponents into, Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Paragraph text -> {
                    Paragraph paragraph = paragraph();
                    inlines(paragraph, text, depth + 1);
                    into.add(paragraph);
                }
                case FencedCodeBlock code -> into.add(pre(code.getLiteral()));
                case ListBlock list -> into.add(list(list, depth));
                default -> blocks(into, node, depth);
            }
        }
    }

    private static Component list(ListBlock block, int depth) {
        boolean bullets = block instanceof BulletList;
        Component list = bullets ? new UnorderedList() : new OrderedList();
        if (block instanceof org.commonmark.node.OrderedList ordered && ordered.getMarkerStartNumber() != null) {
            list.getElement().setAttribute("start", String.valueOf(ordered.getMarkerStartNumber()));
        }
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            ListItem entry = new ListItem();
            entry.getElement().setAttribute("dir", "auto");
            blocks(entry, item, depth + 1);
            ((HasComponents) list).add(entry);
        }
        return list;
    }

    private static void inlines(HasComponents into, Node parent, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> into.add(new Text(text.getLiteral()));
                case SoftLineBreak line -> into.add(new Text("\n"));
                case HardLineBreak line -> into.add(new Text("\n"));
                case HtmlInline html -> into.add(new Text(html.getLiteral()));
                case org.commonmark.node.Code code -> into.add(new Code(code.getLiteral()));
                case org.commonmark.node.Emphasis emphasis ->
                    inlines(within(into, new Emphasis(), depth), node, depth + 1);
                case StrongEmphasis strong -> inlines(within(into, new Strong(), depth), node, depth + 1);
                case Link link -> {
                    inlines(link(into, link.getDestination()), node, depth + 1);
                    tellHost(into, link);
                }
                case Image image -> inlines(link(into, image.getDestination()), node, depth + 1);
                default -> inlines(into, node, depth + 1);
            }
        }
    }

    /** Words that are a link may promise another place than the one they lead to, so that is said beside them. */
    private static void tellHost(HasComponents into, Link link) {
        boolean saysItself = link.getFirstChild() instanceof org.commonmark.node.Text words
                && words.getNext() == null
                && link.getDestination().endsWith(words.getLiteral());
        if (saysItself) return;
        String rest = link.getDestination().replaceFirst("(?i)^https?://([^/?#]*@)?", "");
        if (rest.equals(link.getDestination())) return;
        Span host = new Span(" (" + rest.replaceFirst("[/?#].*$", "") + ")");
        host.addClassName("message-host");
        into.add(host);
    }

    /** A link that leads where it says; one that leads elsewhere than to a page or a mailbox stays words. */
    private static HasComponents link(HasComponents into, String destination) {
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) return into;
        Anchor anchor = new Anchor();
        anchor.setHref(destination);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.setRouterIgnore(true);
        anchor.setTitle(destination);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return added(into, anchor);
    }

    /** What is nested deeper was made to hurt: its words are shown, its nesting is not. */
    private static <C extends Component & HasComponents> HasComponents within(HasComponents into, C child, int depth) {
        return depth > 2 * DEEPEST ? into : added(into, child);
    }

    private static <C extends Component & HasComponents> C added(HasComponents into, C child) {
        into.add(child);
        return child;
    }

    private static Paragraph paragraph(Component... content) {
        Paragraph paragraph = new Paragraph(content);
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }

    private static Component pre(String code) {
        Pre pre = new Pre(new Code(code.stripTrailing()));
        pre.getElement().setAttribute("tabindex", "0");
        Div frame = new Div(pre);
        frame.addClassName("message-code");
        return frame;
    }

    /** Flow has no component of its own for it. */
    @Tag("strong")
    private static final class Strong extends HtmlContainer {}
}
