package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came in for an invoice, oldest first, corrections included. */
final class LedgerPanel extends Composite<Section> {

    LedgerPanel(List<LedgerEntry> entries, Consumer<LedgerEntry> correct) {
        getContent().addClassNames("invoice-panel", "invoice-ledger");
        getContent().add(new H2(getTranslation("payment.ledger")));
        if (entries.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("payment.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(row(entry, correct)));
        getContent().add(list);
    }

    private ListItem row(LedgerEntry entry, Consumer<LedgerEntry> correct) {
        Span amount = new Span(DocumentWords.amount(entry.amount()));
        amount.addClassName("document-amount");
        Div first = new Div(new Span(what(entry)), amount);
        first.addClassName("invoice-ledger-line");
        ListItem row = new ListItem(first, words(entry));
        if (entry.corrected()) row.add(new StatusBadge(getTranslation("payment.taken-back"), Tone.NEUTRAL));
        else if (entry.corrects() == null) row.add(corrector(entry, correct));
        row.setClassName("taken-back", entry.corrected());
        return row;
    }

    private String what(LedgerEntry entry) {
        return entry.corrects() == null ? InvoiceWords.of(entry.method()) : getTranslation("payment.correction");
    }

    private static Component words(LedgerEntry entry) {
        Span words = new Span(Stream.of(DocumentWords.day(entry.receivedOn()), entry.reference(), entry.note())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · ")));
        words.addClassName("document-note");
        return words;
    }

    private Button corrector(LedgerEntry entry, Consumer<LedgerEntry> correct) {
        Button button = new Button(getTranslation("payment.correct"), event -> correct.accept(entry));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "payment.correct.of", DocumentWords.amount(entry.amount()), DocumentWords.day(entry.receivedOn())));
        return button;
    }
}
