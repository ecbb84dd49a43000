package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.ui.PaperSheet.Fact;
import fr.coachdigital.document.ui.PaperSheet.Party;
import fr.coachdigital.document.ui.PaperSheet.Sum;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;

/** A document as a page to read, like its paper: {@code new DocumentPaper(paperSheets.of(content))}. */
@StyleSheet("styles/paper.css")
public final class DocumentPaper extends Composite<Article> {

    public DocumentPaper(PaperSheet sheet) {
        getContent().addClassName("paper");
        getContent().getElement().setAttribute("lang", sheet.lang());
        getContent()
                .add(
                        head(sheet),
                        parties(sheet),
                        worded(new Paragraph(sheet.subject()), "paper-subject", sheet.subject()),
                        new PaperTable(sheet),
                        sums(sheet),
                        worded(new Paragraph(sheet.deposit()), "paper-deposit", sheet.deposit()));
        if (!sheet.notes().isBlank()) part(sheet.labels().notes(), worded(new Paragraph(sheet.notes()), "paper-notes"));
        if (!sheet.transfer().isEmpty()) part(sheet.labels().transfer(), facts(sheet.transfer(), "paper-transfer"));
        if (!sheet.mentions().isEmpty()) part(sheet.labels().mentions(), mentions(sheet.mentions()));
        if (!sheet.terms().isEmpty()) {
            NativeDetails terms = new NativeDetails(sheet.labels().terms(), new RichTextView(sheet.terms()));
            terms.addClassName("paper-terms");
            getContent().add(terms);
        }
    }

    private static Component head(PaperSheet sheet) {
        Header head = new Header(new H2(sheet.title()), facts(sheet.facts(), "paper-facts"));
        head.addClassName("paper-head");
        DocumentLogo logo = sheet.logo();
        if (logo != null) head.addComponentAsFirst(picture(logo));
        return head;
    }

    private static Component picture(DocumentLogo logo) {
        byte[] bytes = Base64.getDecoder().decode(logo.base64());
        Image picture = new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), "logo", logo.mediaType(), bytes.length))
                        .inline(),
                "");
        picture.addClassName("paper-logo");
        return picture;
    }

    private static Component facts(List<Fact> facts, String className) {
        DescriptionList list = new DescriptionList();
        list.addClassName(className);
        for (Fact fact : facts) {
            list.add(new Div(new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.value())));
        }
        return list;
    }

    private static Component parties(PaperSheet sheet) {
        Div parties = new Div(party(sheet.seller()), party(sheet.buyer()));
        parties.addClassName("paper-parties");
        return parties;
    }

    private static Component party(Party party) {
        Section section = new Section(new H3(party.label()), worded(new Paragraph(party.name()), "paper-name"));
        party.lines().forEach(line -> section.add(new Paragraph(line)));
        section.addClassName("paper-party");
        return section;
    }

    private static Component sums(PaperSheet sheet) {
        DescriptionList list = new DescriptionList();
        list.addClassName("paper-sums");
        list.getElement().setAttribute("aria-label", sheet.labels().sums());
        for (Sum sum : sheet.sums()) {
            Div row = new Div(new DescriptionList.Term(sum.label()), new DescriptionList.Description(sum.amount()));
            row.addClassName("paper-sum-" + sum.kind());
            list.add(row);
        }
        return list;
    }

    private static Component mentions(List<String> mentions) {
        Div all = new Div();
        all.addClassName("paper-mentions");
        mentions.forEach(mention -> all.add(new Paragraph(mention)));
        return all;
    }

    private void part(String title, Component content) {
        Section section = new Section(new H3(title), content);
        section.addClassName("paper-part");
        getContent().add(section);
    }

    private static <C extends HtmlContainer> C worded(C component, String className) {
        component.addClassName(className);
        return component;
    }

    private static Component worded(HtmlContainer component, String className, String text) {
        component.setVisible(!text.isBlank());
        return worded(component, className);
    }
}
