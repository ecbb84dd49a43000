package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.quote.QuotePaths;
import java.util.List;
import java.util.Optional;

/** Where an invoice comes from, what it takes off, and what took some of it back. */
final class RelatedPanel extends Composite<Section> {

    RelatedPanel(Invoice invoice, Optional<Invoice> original, List<InvoiceRow> deducted, List<InvoiceRow> creditNotes) {
        UnorderedList list = new UnorderedList();
        if (invoice.quote() != null) {
            list.add(item(QuotePaths.page(invoice.quote()), getTranslation("invoice.related.quote"), ""));
        }
        original.ifPresent(corrected -> list.add(item(
                InvoicePaths.page(corrected.id()),
                getTranslation("invoice.related.original", corrected.number()),
                DocumentWords.day(corrected.date()))));
        deducted.forEach(earlier -> list.add(item(
                InvoicePaths.page(earlier.id()),
                getTranslation("invoice.page.title." + earlier.kind().document(), earlier.number()),
                DocumentWords.amount(earlier.due()))));
        creditNotes.forEach(note -> list.add(
                item(InvoicePaths.page(note.id()), InvoiceWords.number(note), DocumentWords.amount(note.due()))));
        getContent().addClassNames("invoice-panel", "invoice-related");
        getContent().add(new H2(getTranslation("invoice.related")), list);
    }

    private static Component item(String path, String text, String note) {
        Span words = new Span(note);
        words.addClassName("document-note");
        return new ListItem(new Anchor(path, text), words);
    }
}
