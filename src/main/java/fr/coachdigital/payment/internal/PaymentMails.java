package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails to a client about a payment by card: what came, what went back, what did not come. */
@Component
class PaymentMails {

    private final Mailer mailer;
    private final Texts texts;
    private final CoachProperties product;
    private final ReturnTokens tokens;

    PaymentMails(Mailer mailer, Texts texts, CoachProperties product, ReturnTokens tokens) {
        this.mailer = mailer;
        this.texts = texts;
        this.product = product;
        this.tokens = tokens;
    }

    /** @param after the invoice with this payment */
    void receipt(StoredCheckout checkout, PayableInvoice after) {
        send("payment-receipt", after, checkout.amount(), button(checkout, after.language()), !checkout.live());
    }

    void refunded(StoredCheckout checkout, PayableInvoice after, Money amount) {
        send("payment-refunded", after, amount, null, !checkout.live());
    }

    void failed(PayableInvoice invoice, StoredCheckout checkout) {
        send("payment-failed", invoice, checkout.amount(), null, !checkout.live());
    }

    private MailButton button(StoredCheckout checkout, Language language) {
        return new MailButton(
                texts.get(language, "mail.payment-receipt.button"),
                product.link(PaymentPaths.comeBack(tokens.of(checkout))),
                true);
    }

    private void send(String kind, PayableInvoice invoice, Money amount, @Nullable MailButton button, boolean test) {
        if (invoice.email() == null) return;
        Language language = invoice.language();
        String key = "mail." + kind;
        String money = amount.display(language);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(language, "mail.account.hello", invoice.greeting()));
        paragraphs.add(texts.get(language, key + ".text", money, title(invoice)));
        if (button != null && invoice.rest().isPositive()) {
            paragraphs.add(
                    texts.get(language, "mail.payment.rest", invoice.rest().display(language)));
        }
        if (test) paragraphs.add(texts.get(language, "mail.payment.test"));
        mailer.queue(new Mail(
                kind,
                invoice.email(),
                invoice.clientName(),
                invoice.client(),
                language,
                texts.get(language, key + ".subject", money, invoice.number()),
                paragraphs,
                button,
                List.of()));
    }

    private String title(PayableInvoice invoice) {
        return invoice.subject().isBlank() ? invoice.number() : invoice.number() + " · " + invoice.subject();
    }
}
