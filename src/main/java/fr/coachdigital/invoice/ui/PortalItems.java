package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.ClientInvoiceRow;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.PortalInvoices;
import fr.coachdigital.invoice.ui.PortalItem.Standing;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.ClientQuoteRow;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings the client's quotes and invoices together and says of each where it stands. */
@Component
class PortalItems {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What waits first, the most pressing on top; then the newest first. */
    private static final Comparator<PortalItem> ORDER = Comparator.comparing(PortalItem::isWaiting)
            .reversed()
            .thenComparing((one, other) -> one.isWaiting()
                    ? one.deadline().compareTo(other.deadline())
                    : other.date().compareTo(one.date()))
            .thenComparing(PortalItem::number, Comparator.reverseOrder());

    private final PortalQuotes quotes;
    private final PortalInvoices invoices;
    private final Clock clock;

    PortalItems(PortalQuotes quotes, PortalInvoices invoices, Clock clock) {
        this.quotes = quotes;
        this.invoices = invoices;
        this.clock = clock;
    }

    List<PortalItem> all() {
        return Stream.concat(
                        quotes.list().stream().map(this::of),
                        invoices.list().stream().map(this::of))
                .sorted(ORDER)
                .toList();
    }

    /** How many wait for an answer or a payment. */
    int waiting() {
        return quotes.waiting() + invoices.waiting();
    }

    private PortalItem of(ClientQuoteRow row) {
        return new PortalItem(
                PortalItem.Type.QUOTE,
                standing(row),
                row.number(),
                row.subject(),
                state(row),
                tone(row),
                row.gross(),
                row.date(),
                row.isWaiting() ? row.validUntil() : row.date(),
                QuotePaths.portal(row.id()),
                () -> quotes.pdf(row.id(), row.revision()));
    }

    private static Standing standing(ClientQuoteRow row) {
        if (row.isWaiting()) return Standing.WAITING;
        return switch (row.state()) {
            case ACCEPTED, DRAFT, SENT -> Standing.SETTLED;
            case DECLINED, EXPIRED, CANCELLED -> Standing.CLOSED;
        };
    }

    private String state(ClientQuoteRow row) {
        String decided = DocumentWords.day(row.decidedAt());
        return switch (row.state()) {
            case DRAFT, SENT ->
                row.isWaiting()
                        ? text("invoice.portal.quote.SENT", day(row.validUntil()))
                        : text("invoice.portal.quote.IN_REVISION");
            case ACCEPTED -> text("invoice.portal.quote.ACCEPTED", decided);
            case DECLINED -> text("invoice.portal.quote.DECLINED", decided);
            case EXPIRED -> text("invoice.portal.quote.EXPIRED", DocumentWords.day(row.validUntil()));
            case CANCELLED -> text("invoice.portal.quote.CANCELLED");
        };
    }

    private static Tone tone(ClientQuoteRow row) {
        return switch (row.state()) {
            case DRAFT, SENT -> row.isWaiting() ? Tone.INFO : Tone.NEUTRAL;
            case ACCEPTED -> Tone.SUCCESS;
            case DECLINED, EXPIRED, CANCELLED -> Tone.NEUTRAL;
        };
    }

    private PortalItem of(ClientInvoiceRow row) {
        boolean credit = row.kind() == InvoiceKind.CREDIT_NOTE;
        return new PortalItem(
                credit ? PortalItem.Type.CREDIT_NOTE : PortalItem.Type.INVOICE,
                standing(row),
                row.number(),
                row.subject(),
                credit ? text("invoice.portal.invoice.CREDIT_NOTE", DocumentWords.day(row.date())) : state(row),
                tone(row),
                amount(row),
                row.date(),
                row.isWaiting() ? Objects.requireNonNullElse(row.dueDate(), row.date()) : row.date(),
                InvoicePaths.portal(row.id()),
                () -> invoices.pdf(row.id()));
    }

    /** Of what waits, what is still to be paid. */
    private static Money amount(ClientInvoiceRow row) {
        if (row.kind() == InvoiceKind.CREDIT_NOTE) return row.due().negated();
        return row.isWaiting() ? row.rest() : row.due();
    }

    private static Standing standing(ClientInvoiceRow row) {
        if (row.isWaiting()) return Standing.WAITING;
        return switch (row.state()) {
            case CREDITED -> Standing.CLOSED;
            case DRAFT, ISSUED, PARTIALLY_PAID, PAID, OVERDUE -> Standing.SETTLED;
        };
    }

    private String state(ClientInvoiceRow row) {
        LocalDate dueDate = Objects.requireNonNullElse(row.dueDate(), row.date());
        return switch (row.state()) {
            case DRAFT, ISSUED -> text("invoice.portal.invoice.ISSUED", day(dueDate));
            case PARTIALLY_PAID ->
                text("invoice.portal.invoice.PARTIALLY_PAID", DocumentWords.amount(row.rest()), day(dueDate));
            case OVERDUE -> text("invoice.portal.invoice.OVERDUE", ChronoUnit.DAYS.between(dueDate, today()));
            case PAID -> text("invoice.portal.invoice.PAID", DocumentWords.day(row.paidOn()));
            case CREDITED -> text("invoice.portal.invoice.CREDITED");
        };
    }

    private static Tone tone(ClientInvoiceRow row) {
        if (row.kind() == InvoiceKind.CREDIT_NOTE) return Tone.NEUTRAL;
        return switch (row.state()) {
            case DRAFT, ISSUED, PARTIALLY_PAID -> Tone.INFO;
            case OVERDUE -> Tone.WARNING;
            case PAID -> Tone.SUCCESS;
            case CREDITED -> Tone.NEUTRAL;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** Of this year without the year, such as "12 déc.". */
    private String day(LocalDate day) {
        return day.getYear() == today().getYear()
                ? DateTimeFormatter.ofPattern("d MMM", UI.getCurrent().getLocale())
                        .format(day)
                : DocumentWords.day(day);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
