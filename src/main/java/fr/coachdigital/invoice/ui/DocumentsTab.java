package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientTab;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.document.ui.SumsBar;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteSums;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.time.Clock;
import java.util.List;

/** A client’s quotes and invoices, newest first, with what they come to. */
@SpringComponent
class DocumentsTab implements ClientTab<Component> {

    private static final int SHOWN = 20;
    private static final int ORDER = 400;

    private final AdminQuotes quotes;
    private final AdminInvoices invoices;
    private final ParisDay paris;

    DocumentsTab(AdminQuotes quotes, AdminInvoices invoices, Clock clock) {
        this.quotes = quotes;
        this.invoices = invoices;
        this.paris = new ParisDay(clock);
    }

    @Override
    public String labelKey() {
        return "invoice.tab";
    }

    @Override
    public String parameter() {
        return "documents";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(ClientId client) {
        return new Content(quotes(client), invoices(client));
    }

    /** The two lists one above the other. */
    @StyleSheet("styles/document-list.css")
    @StyleSheet("styles/invoice.css")
    private static final class Content extends Div {
        Content(Component... lists) {
            super(lists);
            addClassName("invoice-tab");
        }
    }

    private Component quotes(ClientId client) {
        QuoteFilter filter = QuoteFilter.of(client);
        QuoteSums sums = quotes.sums(filter);
        DocumentList list = new DocumentList(
                        text("invoice.tab.quotes"), link(QuotePaths.newFor(client), text("invoice.tab.new-quote")))
                .withEmpty(text("invoice.tab.quotes.none"));
        quotes.page(filter, QuoteSort.NEWEST, first(sums.count()))
                .forEach(row -> list.add(new DocumentList.Row(
                        QuotePaths.page(row.id()),
                        row.number(),
                        row.subject(),
                        DocumentWords.day(row.date()),
                        new StatusBadge(text("quote.state." + row.state()), QuoteTones.of(row.state())),
                        DocumentWords.amount(row.gross()))));
        if (sums.count() == 0) return list;
        return list.withSums(List.of(
                        new SumsBar.Sum(text("invoice.tab.quotes"), String.valueOf(sums.count())),
                        new SumsBar.Sum(text("invoice.sums.due"), DocumentWords.amount(sums.gross()))))
                .withAll(sums.count() > SHOWN, QuotePaths.LIST + "?" + QuotePaths.CLIENT + "=" + client.value());
    }

    private Component invoices(ClientId client) {
        InvoiceFilter filter = InvoiceFilter.of(client);
        InvoiceSums sums = invoices.sums(filter);
        DocumentList list = new DocumentList(
                        text("invoice.title"), link(InvoicePaths.newFor(client), text("invoice.new")))
                .withEmpty(text("invoice.tab.invoices.none"));
        invoices.page(filter, InvoiceSort.NEWEST, first(sums.count()))
                .forEach(row -> list.add(new DocumentList.Row(
                        InvoicePaths.page(row.id()),
                        InvoiceWords.number(row),
                        row.subject(),
                        DocumentWords.day(row.date()),
                        InvoiceWords.badge(row.kind(), row.state(), row.dueDate(), paris.today()),
                        DocumentWords.amount(row.due()))));
        if (sums.count() == 0) return list;
        return list.withSums(List.of(
                        new SumsBar.Sum(text("invoice.title"), String.valueOf(sums.count())),
                        new SumsBar.Sum(text("invoice.sums.due"), DocumentWords.amount(sums.due())),
                        new SumsBar.Sum(text("invoice.sums.rest"), DocumentWords.amount(sums.rest()))))
                .withAll(sums.count() > SHOWN, InvoicePaths.LIST + "?" + InvoicePaths.CLIENT + "=" + client.value());
    }

    private static Page first(int total) {
        return new Page(0, SHOWN, total);
    }

    private static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.addClassName("button-link");
        return link;
    }

    private static String text(String key) {
        return InvoiceWords.text(key);
    }
}
