package fr.coachdigital.document;

import java.io.Serializable;
import java.util.List;

/** What may be shown of a text in Markdown: headings, paragraphs, lists, emphasis and links; markup of HTML is words. */
public record RichText(List<Block> blocks) implements Serializable {

    public RichText {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** What a part of the text is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    /**
     * A part of the text.
     *
     * @param level of a heading, 1 to 6; of a numbered list its first number; else 0
     * @param runs the words of a heading or paragraph; none of a list
     * @param items the entries of a list; none of anything else
     */
    public record Block(Kind kind, int level, List<Run> runs, List<Item> items) implements Serializable {
        public Block {
            runs = List.copyOf(runs);
            items = List.copyOf(items);
        }
    }

    /** An entry of a list. */
    public record Item(List<Block> blocks) implements Serializable {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Words in one style; line breaks in them count.
     *
     * @param href where they lead, {@code http}, {@code https} or {@code mailto}; empty for nowhere
     */
    public record Run(String text, boolean strong, boolean emphasis, String href) implements Serializable {}
}
