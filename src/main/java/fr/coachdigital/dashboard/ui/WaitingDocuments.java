package fr.coachdigital.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.ClientInvoiceRow;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.invoice.PortalInvoices;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.ClientQuoteRow;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The quotes that wait for the client's answer, and the invoices that wait for payment. */
@Component
class WaitingDocuments {

    private static final Comparator<ClientInvoiceRow> MOST_PRESSING =
            Comparator.comparing(ClientInvoiceRow::dueDate, Comparator.nullsLast(Comparator.naturalOrder()));

    private final PortalQuotes quotes;
    private final PortalInvoices invoices;

    WaitingDocuments(PortalQuotes quotes, PortalInvoices invoices) {
        this.quotes = quotes;
        this.invoices = invoices;
    }

    /** Empty when nothing waits. */
    Optional<Panel> panel() {
        List<ClientInvoiceRow> unpaid = invoices.list().stream()
                .filter(ClientInvoiceRow::isWaiting)
                .sorted(MOST_PRESSING)
                .toList();
        List<ClientQuoteRow> open = quotes.list().stream()
                .filter(ClientQuoteRow::isWaiting)
                .sorted(Comparator.comparing(ClientQuoteRow::validUntil))
                .toList();
        if (unpaid.isEmpty() && open.isEmpty()) return Optional.empty();
        UnorderedList todos = new UnorderedList();
        todos.addClassName("home-todos");
        unpaid.forEach(invoice -> todos.add(toPay(invoice)));
        open.forEach(quote -> todos.add(toSign(quote)));
        return Optional.of(new Panel(text("dashboard.portal.todo")).show(todos));
    }

    private static Todo toPay(ClientInvoiceRow invoice) {
        boolean late = invoice.state() == InvoiceState.OVERDUE;
        String day = DocumentWords.day(invoice.dueDate());
        return new Todo(
                late ? Icons.ALERT : Icons.FILE,
                late ? Tone.WARNING : Tone.INFO,
                text(late ? "dashboard.portal.todo.late" : "dashboard.portal.todo.pay", invoice.number(), day),
                detail(invoice.subject(), invoice.rest()),
                link(InvoicePaths.portal(invoice.id()), "dashboard.portal.todo.pay.act", invoice.number()));
    }

    private static Todo toSign(ClientQuoteRow quote) {
        return new Todo(
                Icons.EDIT,
                Tone.INFO,
                text("dashboard.portal.todo.sign", quote.number(), DocumentWords.day(quote.validUntil())),
                detail(quote.subject(), quote.gross()),
                link(QuotePaths.portal(quote.id()), "dashboard.portal.todo.sign.act", quote.number()));
    }

    private static String detail(String subject, Money amount) {
        String sum = DocumentWords.amount(amount);
        return subject.isBlank() ? sum : subject + " · " + sum;
    }

    private static Anchor link(String path, String key, String number) {
        Anchor link = new Anchor(path, text(key));
        link.addClassName("home-link");
        link.setAriaLabel(text(key) + " " + number);
        return link;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
