package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.ui.PaperWords;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Where an invoice or credit note stands, told to the client.
 *
 * @param title in a few words, such as "À régler avant le 12 décembre 2026"
 * @param text what it means and what comes next
 */
record InvoiceStanding(Tone tone, String title, String text) {

    private static final String KEY = "invoice.client.standing.";

    /** @param today in Europe/Paris */
    static InvoiceStanding of(ClientInvoice invoice, LocalDate today, Texts texts, Language language) {
        PaperWords words = new PaperWords(texts, language);
        if (invoice.kind() == InvoiceKind.CREDIT_NOTE) {
            return said(Tone.NEUTRAL, "CREDIT_NOTE", words, words.money(invoice.due()));
        }
        LocalDate dueDate = Objects.requireNonNullElse(invoice.content().dueDate(), today);
        String rest = words.money(invoice.rest());
        String paid = words.money(invoice.paid());
        return switch (invoice.state()) {
            case DRAFT, ISSUED -> said(Tone.INFO, "ISSUED", words, words.day(dueDate), rest);
            case PARTIALLY_PAID -> said(Tone.INFO, "PARTIALLY_PAID", words, words.day(dueDate), rest, paid);
            case OVERDUE ->
                said(Tone.WARNING, "OVERDUE", words, ChronoUnit.DAYS.between(dueDate, today), words.day(dueDate), rest);
            case PAID ->
                said(Tone.SUCCESS, "PAID", words, words.day(Objects.requireNonNullElse(invoice.paidOn(), today)));
            case CREDITED -> said(Tone.NEUTRAL, "CREDITED", words, String.join(", ", invoice.creditNotes()));
        };
    }

    private static InvoiceStanding said(Tone tone, String kind, PaperWords words, Object... arguments) {
        return new InvoiceStanding(
                tone,
                words.texts().get(words.language(), KEY + kind + ".title", arguments),
                words.texts().get(words.language(), KEY + kind + ".text", arguments));
    }

    /** The class that carries the colour. */
    public String className() {
        return tone.className();
    }
}
