package fr.coachdigital.document.internal;

import fr.coachdigital.document.MarkdownReader;
import fr.coachdigital.document.RichText;
import fr.coachdigital.document.RichText.Block;
import fr.coachdigital.document.RichText.Item;
import fr.coachdigital.document.RichText.Kind;
import fr.coachdigital.document.RichText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.springframework.stereotype.Component;

/** What is neither heading, paragraph nor list is not looked for, and so stays the words that were typed. */
@Component
class CommonMarkReader implements MarkdownReader {

    private static final int DEEPEST = 6;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Run PLAIN = new Run("", false, false, "");

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .extensions(List.of(AutolinkExtension.create()))
            .build();

    @Override
    public RichText read(String markdown) {
        return new RichText(blocks(parser.parse(markdown)));
    }

    private static List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> blocks.add(worded(Kind.HEADING, heading.getLevel(), heading));
                case Paragraph words -> blocks.add(worded(Kind.PARAGRAPH, 0, words));
                case ListBlock list -> blocks.add(list(list));
                default -> blocks.addAll(blocks(node));
            }
        }
        return blocks;
    }

    private static Block worded(Kind kind, int level, Node node) {
        List<Run> runs = new ArrayList<>();
        collect(node, PLAIN, runs, 0);
        return new Block(kind, level, runs, List.of());
    }

    private static Block list(ListBlock list) {
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) items.add(new Item(blocks(item)));
        return list instanceof OrderedList numbers
                ? new Block(
                        Kind.NUMBERS, Objects.requireNonNullElse(numbers.getMarkerStartNumber(), 1), List.of(), items)
                : new Block(Kind.BULLETS, 0, List.of(), items);
    }

    private static void collect(Node parent, Run style, List<Run> runs, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> add(runs, style, text.getLiteral());
                case SoftLineBreak line -> add(runs, style, "\n");
                case HardLineBreak line -> add(runs, style, "\n");
                case HtmlInline html -> add(runs, style, html.getLiteral());
                case Code code -> add(runs, style, code.getLiteral());
                default -> {
                    // Nested deeper, it was made to hurt.
                    if (depth < 2 * DEEPEST) collect(node, styled(style, node), runs, depth + 1);
                }
            }
        }
    }

    private static Run styled(Run style, Node node) {
        return switch (node) {
            case StrongEmphasis strong -> new Run("", true, style.emphasis(), style.href());
            case Emphasis emphasis -> new Run("", style.strong(), true, style.href());
            case Link link -> new Run("", style.strong(), style.emphasis(), allowed(link.getDestination()));
            default -> style;
        };
    }

    private static String allowed(String destination) {
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? destination : "";
    }

    /** Words in the same style are one run. */
    private static void add(List<Run> runs, Run style, String text) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null
                && last.strong() == style.strong()
                && last.emphasis() == style.emphasis()
                && last.href().equals(style.href())) {
            runs.removeLast();
            runs.add(new Run(last.text() + text, style.strong(), style.emphasis(), style.href()));
        } else {
            runs.add(new Run(text, style.strong(), style.emphasis(), style.href()));
        }
    }
}
