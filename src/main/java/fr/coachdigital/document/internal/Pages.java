package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.MarkdownReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a document out as a page: the template, the style sheet in the practice's colour, and the terms behind it. */
@Component
class Pages {

    private static final String FOLDER = "templates/document/";

    private final SpringTemplateEngine engine = engine();
    private final String style = style();
    private final SheetWriter sheets;
    private final MarkdownReader markdown;
    private final PrintableText printable;
    private final Fonts fonts;

    Pages(SheetWriter sheets, MarkdownReader markdown, PrintableText printable, Fonts fonts) {
        this.sheets = sheets;
        this.markdown = markdown;
        this.printable = printable;
        this.fonts = fonts;
    }

    org.w3c.dom.Document of(DocumentContent content) {
        Context context = new Context(
                content.language().locale(), Map.of("sheet", sheets.sheet(content), "words", sheets.words(content)));
        Document page = Jsoup.parse(engine.process("document", context));
        addTerms(page, content.terms());
        BitSet characters = makePrintable(page);
        Accent accent = Accent.of(content.accentColor());
        String own = style.replace("accent-ink", accent.ink())
                .replace("accent-tint", accent.tint())
                .replace("\"faces\"", fonts.families(characters));
        page.head().appendElement("style").appendChild(new DataNode(own));
        return new W3CDom().fromJsoup(page);
    }

    /** The characters that are left. */
    private BitSet makePrintable(Document page) {
        BitSet characters = new BitSet();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (!(node instanceof TextNode text)) return;
                    String words = printable.of(text.getWholeText());
                    text.text(words);
                    words.codePoints().filter(codePoint -> codePoint != '\n').forEach(characters::set);
                },
                page);
        return characters;
    }

    private void addTerms(Document page, String terms) {
        Element section = page.expectFirst("#terms");
        if (terms.isBlank()) section.remove();
        else TermsPages.append(section, markdown.read(terms));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String style() {
        try (InputStream stream = Pages.class.getResourceAsStream("/" + FOLDER + "document.css")) {
            if (stream == null) throw new IllegalStateException("The style of documents is not in the product");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
