package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A quote, invoice or credit note in the client's list.
 *
 * @param state in words, such as "À signer avant le 12 déc."
 * @param deadline until when the client should act; the day of the document when nothing waits
 */
record PortalItem(
        Type type,
        Standing standing,
        String number,
        String subject,
        String state,
        Tone tone,
        Money amount,
        LocalDate date,
        LocalDate deadline,
        String path,
        Supplier<PrintedDocument> pdf) {

    /** What it is; each has a text {@code invoice.portal.type.<NAME>}. */
    enum Type {
        QUOTE,
        INVOICE,
        CREDIT_NOTE
    }

    /** Whether the client has something to do; each has a text {@code invoice.portal.standing.<NAME>}. */
    enum Standing {
        WAITING,
        SETTLED,
        CLOSED
    }

    boolean isWaiting() {
        return standing == Standing.WAITING;
    }
}
