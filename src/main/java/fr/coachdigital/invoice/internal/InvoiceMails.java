package fr.coachdigital.invoice.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientPaths;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Missing;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails about an invoice that is sent: to the client with the link, to the owner as a notice of it. */
@Component
class InvoiceMails {

    private final Mailer mailer;
    private final Texts texts;
    private final ClientDirectory clients;
    private final Owner owner;
    private final OnlinePayment online;

    InvoiceMails(Mailer mailer, Texts texts, ClientDirectory clients, Owner owner, OnlinePayment online) {
        this.mailer = mailer;
        this.texts = texts;
        this.clients = clients;
        this.owner = owner;
        this.online = online;
    }

    /**
     * The owner hears of the first time only.
     *
     * @param message the coach's own words; may be empty
     * @param link opens the document without a password, so it is sealed while it waits
     */
    void send(StoredInvoice invoice, DocumentContent content, String message, URI link) {
        Client client = clients.find(invoice.client()).orElseThrow(InvoiceNotFound::new);
        EmailAddress address = client.data()
                .emailAddress()
                .orElseThrow(() -> new DetailsMissing(
                        List.of(new Missing("invoice.missing.email", ClientPaths.edit(client.id())))));
        mailer.queue(toClient(invoice, client, address, content, message, link));
        if (invoice.sentAt() == null) mailer.queue(toOwner(invoice, client, content));
    }

    private Mail toClient(
            StoredInvoice invoice,
            Client client,
            EmailAddress address,
            DocumentContent content,
            String message,
            URI link) {
        Language language = content.language();
        String key = invoice.isCreditNote() ? "mail.credit-note.client" : "mail.invoice.client";
        String first = client.data().firstName();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(
                language, "mail.account.hello", first.isBlank() ? client.data().displayName() : first));
        paragraphs.add(texts.get(language, key + ".text", owner.signature()));
        if (!message.isBlank()) paragraphs.add(message.strip());
        paragraphs.add(details(invoice, content, language));
        OnlinePayment.Mode mode = byCard(invoice);
        if (mode != OnlinePayment.Mode.OFF) paragraphs.add(texts.get(language, "mail.invoice.client.pay"));
        if (mode == OnlinePayment.Mode.TEST) paragraphs.add(texts.get(language, "payment.online.test"));
        String act = mode == OnlinePayment.Mode.OFF
                ? texts.get(language, key + ".button")
                : texts.get(language, "payment.online.pay", invoice.rest().display(language));
        return new Mail(
                "invoice",
                address,
                client.data().displayName(),
                client.id(),
                language,
                texts.get(language, key + ".subject", content.number(), content.subject()),
                paragraphs,
                new MailButton(act, link, true),
                List.of(texts.get(language, "mail.invoice.client.closing")));
    }

    /** How it can be paid by card: {@code OFF} when it cannot, or need not. */
    private OnlinePayment.Mode byCard(StoredInvoice invoice) {
        boolean payable = !invoice.isCreditNote() && online.isPayable(invoice.rest());
        return payable ? online.mode() : OnlinePayment.Mode.OFF;
    }

    private Mail toOwner(StoredInvoice invoice, Client client, DocumentContent content) {
        Language language = owner.language();
        String name = client.data().displayName();
        return new Mail(
                "invoice-copy",
                owner.address(),
                owner.signature(),
                client.id(),
                language,
                texts.get(language, "mail.invoice.owner.subject", content.number(), name),
                List.of(texts.get(language, "mail.invoice.owner.text", name), details(invoice, content, language)),
                new MailButton(texts.get(language, "mail.invoice.owner.button"), owner.page(invoice.id()), false),
                List.of());
    }

    private String details(StoredInvoice invoice, DocumentContent content, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(language, "invoice.mail.number", content.number()));
        if (!content.subject().isBlank()) lines.add(texts.get(language, "invoice.mail.subject", content.subject()));
        lines.add(texts.get(language, "invoice.mail.amount", content.due().display(language)));
        Money rest = invoice.rest();
        boolean partly = !invoice.isCreditNote() && !rest.equals(content.due());
        if (partly) lines.add(texts.get(language, "invoice.mail.rest", rest.display(language)));
        LocalDate last = partly && rest.isZero() ? null : content.dueDate();
        if (last != null) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language.locale())
                    .format(last);
            lines.add(texts.get(language, "invoice.mail.due", day));
        }
        return String.join("\n", lines);
    }
}
