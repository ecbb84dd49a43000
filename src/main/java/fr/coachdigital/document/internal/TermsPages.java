package fr.coachdigital.document.internal;

import fr.coachdigital.document.RichText;
import fr.coachdigital.document.RichText.Block;
import fr.coachdigital.document.RichText.Item;
import fr.coachdigital.document.RichText.Run;
import org.jsoup.nodes.Element;

/**
 * Terms as elements of a page: each word of a person becomes a text node, so that no markup of theirs is ever read as
 * HTML, and a link says where it leads: it is paper.
 */
final class TermsPages {

    private TermsPages() {}

    static void append(Element page, RichText terms) {
        for (Block block : terms.blocks()) append(page, block);
    }

    private static void append(Element into, Block block) {
        switch (block.kind()) {
            // The page's own headings are the first and the second level.
            case HEADING -> words(into.appendElement(block.level() == 1 ? "h3" : "h4"), block);
            case PARAGRAPH -> words(into.appendElement("p"), block);
            case BULLETS -> list(into.appendElement("ul"), block);
            case NUMBERS -> list(into.appendElement("ol").attr("start", String.valueOf(block.level())), block);
        }
    }

    private static void list(Element list, Block block) {
        for (Item item : block.items()) {
            Element entry = list.appendElement("li");
            for (Block part : item.blocks()) append(entry, part);
        }
    }

    private static void words(Element into, Block block) {
        for (Run run : block.runs()) {
            Element styled = into;
            if (run.strong()) styled = styled.appendElement("strong");
            if (run.emphasis()) styled = styled.appendElement("em");
            styled.appendText(run.text());
            if (!run.href().isEmpty() && !run.href().endsWith(run.text())) into.appendText(" (" + run.href() + ")");
        }
    }
}
