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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came in for an invoice and what went back, oldest first, corrections included. */
final class LedgerPanel extends Composite<Section> {

    private final Predicate<LedgerEntry> online;
    private final Consumer<LedgerEntry> correct;

    /** @param online whether a payment service answers for an entry: it is taken back there, and not by hand */
    LedgerPanel(List<LedgerEntry> entries, Predicate<LedgerEntry> online, Consumer<LedgerEntry> correct) {
        this.online = online;
        this.correct = correct;
        getContent().addClassNames("invoice-panel", "invoice-ledger");
        getContent().add(new H2(getTranslation("payment.ledger")));
        if (entries.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("payment.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(row(entry)));
        getContent().add(list);
    }

    private ListItem row(LedgerEntry entry) {
        Span amount = new Span(DocumentWords.amount(entry.amount()));
        amount.addClassName("document-amount");
        Div first = new Div(new Span(what(entry)), amount);
        first.addClassName("invoice-ledger-line");
        ListItem row = new ListItem(first, words(entry));
        if (entry.corrected()) row.add(new StatusBadge(getTranslation("payment.taken-back"), Tone.NEUTRAL));
        else if (online.test(entry)) row.add(new StatusBadge(getTranslation("payment.online.entry"), Tone.INFO));
        else if (entry.corrects() == null) row.add(corrector(entry));
        row.setClassName("taken-back", entry.corrected());
        return row;
    }

    private String what(LedgerEntry entry) {
        if (entry.corrects() != null) return getTranslation("payment.correction");
        return entry.amount().isNegative() ? getTranslation("payment.refund") : InvoiceWords.of(entry.method());
    }

    private static Component words(LedgerEntry entry) {
        Span words = new Span(Stream.of(DocumentWords.day(entry.receivedOn()), entry.reference(), entry.note())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · ")));
        words.addClassName("document-note");
        return words;
    }

    private Button corrector(LedgerEntry entry) {
        Button button = new Button(getTranslation("payment.correct"), event -> correct.accept(entry));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "payment.correct.of", DocumentWords.amount(entry.amount()), DocumentWords.day(entry.receivedOn())));
        return button;
    }
}
