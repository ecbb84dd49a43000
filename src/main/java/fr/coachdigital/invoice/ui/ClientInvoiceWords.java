package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.ui.PaperWords;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
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

    /** Such as "480,00 € le 3 novembre 2026, par virement"; what went back is said to have. */
    List<String> payments(ClientInvoice invoice, Language language) {
        PaperWords words = new PaperWords(texts, language);
        return invoice.payments().stream()
                .map(payment -> texts.get(
                        language,
                        "invoice.client." + (payment.amount().isNegative() ? "refund." : "payment.") + payment.method(),
                        words.money(magnitude(payment.amount())),
                        words.day(payment.receivedOn())))
                .toList();
    }

    private static Money magnitude(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }

    /** Why it cannot be paid by card now, and what to do instead. */
    String refusal(OnlinePaymentRefused refused, Language language) {
        String key = "payment.online.refused." + refused.reason();
        return refused.paidOn()
                .map(day -> texts.get(language, key + ".on", new PaperWords(texts, language).day(day)))
                .orElseGet(() -> texts.get(language, key));
    }
}
