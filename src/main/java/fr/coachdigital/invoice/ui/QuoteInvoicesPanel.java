package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.invoice.QuoteProgress;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.QuoteId;
import java.util.List;
import java.util.function.Supplier;

/** How far an accepted quote is invoiced, and what can be invoiced next. */
@StyleSheet("styles/document-list.css")
@StyleSheet("styles/invoice.css")
final class QuoteInvoicesPanel extends Composite<Section> {

    private final QuoteId quote;
    private final QuoteInvoicing invoicing;

    QuoteInvoicesPanel(QuoteId quote, QuoteInvoicing invoicing) {
        this.quote = quote;
        this.invoicing = invoicing;
        getContent().addClassNames("invoice-panel", "invoice-quote");
        show(invoicing.progress(quote));
    }

    private void show(QuoteProgress progress) {
        String sentence = getTranslation(
                "invoice.quote.progress",
                DocumentWords.amount(progress.invoiced()),
                DocumentWords.amount(progress.total()));
        getContent().removeAll();
        getContent().add(new H2(getTranslation("invoice.title")), new Paragraph(sentence), bar(progress, sentence));
        if (!progress.invoices().isEmpty()) getContent().add(list(progress.invoices()));
        getContent().add(acts(progress));
    }

    private static ProgressBar bar(QuoteProgress progress, String sentence) {
        double total = progress.total().amount().doubleValue();
        double done = progress.invoiced().amount().doubleValue();
        ProgressBar bar = total > 0 ? new ProgressBar(0, total, Math.clamp(done, 0, total)) : new ProgressBar(0, 1, 1);
        bar.getElement().setAttribute("aria-label", sentence);
        return bar;
    }

    private Component acts(QuoteProgress progress) {
        Div acts = new Div();
        acts.addClassName("invoice-acts");
        if (progress.depositOpen().isPositive()) {
            acts.add(button("invoice.quote.deposit", () -> invoicing.deposit(quote)));
        }
        if (progress.rest().isPositive()) {
            acts.add(new Button(
                    getTranslation("invoice.quote.part"),
                    event -> new PartDialog(progress, gross -> open(() -> invoicing.part(quote, gross))).open()));
            acts.add(button("invoice.quote.balance", () -> invoicing.balance(quote)));
        } else {
            acts.add(new Paragraph(getTranslation("invoice.quote.done")));
        }
        return acts;
    }

    private Button button(String key, Supplier<InvoiceId> make) {
        Button button = new Button(getTranslation(key), event -> open(make));
        button.setDisableOnClick(true);
        return button;
    }

    private boolean open(Supplier<InvoiceId> make) {
        try {
            UI.getCurrent().navigate(InvoicePaths.page(make.get()));
            return true;
        } catch (InvoiceRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
            show(invoicing.progress(quote));
            return false;
        }
    }

    private static Component list(List<InvoiceRow> invoices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("invoice-rows");
        invoices.forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(InvoiceRow row) {
        Span kind = new Span(InvoiceWords.of(row.kind()));
        kind.addClassName("document-note");
        Div name = new Div(new Anchor(InvoicePaths.page(row.id()), InvoiceWords.number(row)), kind);
        Span amount = new Span(DocumentWords.amount(row.due()));
        amount.addClassName("document-amount");
        return new ListItem(
                name, new StatusBadge(InvoiceWords.of(row.state()), InvoiceWords.tone(row.state())), amount);
    }
}
