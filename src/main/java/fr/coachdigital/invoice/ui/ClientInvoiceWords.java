package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.ui.PaperWords;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a client is told around an invoice. */
@Component
class ClientInvoiceWords {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Texts texts;
    private final Clock clock;

    ClientInvoiceWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    InvoiceStanding standing(ClientInvoice invoice, Language language) {
        return InvoiceStanding.of(invoice, LocalDate.now(clock.withZone(PARIS)), texts, language);
    }

    /** Such as "480,00 € le 3 novembre 2026, par virement". */
    List<String> payments(ClientInvoice invoice, Language language) {
        PaperWords words = new PaperWords(texts, language);
        return invoice.payments().stream()
                .map(payment -> texts.get(
                        language,
                        "invoice.client.payment." + payment.method(),
                        words.money(payment.amount()),
                        words.day(payment.receivedOn())))
                .toList();
    }
}
