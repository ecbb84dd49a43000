package fr.coachdigital.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.client.ImportPreview;
import java.util.List;

/** Lines of the file, with what is wrong or repeated under each. */
final class ImportLines extends Composite<UnorderedList> {

    ImportLines() {
        getContent().addClassName("client-import-lines");
    }

    void show(List<ImportPreview.Line> lines) {
        getContent().removeAll();
        lines.forEach(line -> getContent().add(item(line)));
    }

    private ListItem item(ImportPreview.Line line) {
        Span number = new Span(getTranslation("client.import.line", String.valueOf(line.number())));
        number.addClassName("client-note");
        ListItem item = new ListItem(number, new Span(line.text()));
        line.problems().forEach(problem -> {
            Span words = new Span(problem);
            words.addClassName("client-problem");
            item.add(words);
        });
        if (!line.duplicateOf().isEmpty()) {
            Span words = new Span(line.duplicateOf());
            words.addClassName("client-note");
            item.add(words);
        }
        return item;
    }
}
