package fr.coachdigital.invoice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.invoice.OverRate;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How this feature says kinds and states, in the language of the page. */
final class InvoiceWords {

    private InvoiceWords() {}

    static String of(InvoiceState state) {
        return text("invoice.state." + state);
    }

    /** A state agrees with what it is the state of. */
    static String of(InvoiceKind kind, InvoiceState state) {
        return kind == InvoiceKind.CREDIT_NOTE && state == InvoiceState.ISSUED
                ? text("invoice.state.CREDIT_NOTE.ISSUED")
                : of(state);
    }

    static String of(InvoiceKind kind) {
        return text("invoice.kind." + kind);
    }

    static String of(PaymentMethod method) {
        return text("payment.method." + method);
    }

    static String of(InvoiceRefused refused) {
        if (refused instanceof OverRate over) return of(over.left());
        return text("invoice.refused." + refused.reason());
    }

    /** What is left to credit at a rate of VAT. */
    private static String of(VatGroup left) {
        String rate = DocumentWords.rate(left.rate());
        return left.base().isPositive()
                ? text(
                        "invoice.refused.OVER_RATE.left",
                        rate,
                        DocumentWords.amount(left.base()),
                        DocumentWords.amount(left.vat()))
                : text("invoice.refused.OVER_RATE.none", rate);
    }

    static String of(PaymentRefused refused) {
        return text("payment.refused." + refused.reason());
    }

    /** "En retard de 12 jours"; of any other state, the state. */
    static String state(InvoiceKind kind, InvoiceState state, @Nullable LocalDate dueDate, LocalDate today) {
        return state == InvoiceState.OVERDUE && dueDate != null
                ? text("invoice.state.late", ChronoUnit.DAYS.between(dueDate, today))
                : of(kind, state);
    }

    static Tone tone(InvoiceState state) {
        return switch (state) {
            case DRAFT, CREDITED -> Tone.NEUTRAL;
            case ISSUED -> Tone.INFO;
            case PARTIALLY_PAID -> Tone.WARNING;
            case PAID -> Tone.SUCCESS;
            case OVERDUE -> Tone.DANGER;
        };
    }

    static StatusBadge badge(InvoiceKind kind, InvoiceState state, @Nullable LocalDate dueDate, LocalDate today) {
        return new StatusBadge(state(kind, state, dueDate, today), tone(state));
    }

    /** The number, or that it has none yet. */
    static String number(InvoiceRow row) {
        return number(row.kind(), row.number());
    }

    static String number(InvoiceKind kind, String number) {
        if (!number.isEmpty()) return number;
        return text(kind == InvoiceKind.CREDIT_NOTE ? "invoice.draft.credit-note" : "invoice.draft");
    }

    static String day(@Nullable LocalDate day) {
        return DocumentWords.day(day);
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
