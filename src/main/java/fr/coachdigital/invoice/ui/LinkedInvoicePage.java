package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.LinkedDocument;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.LinkedInvoices;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.shared.Language;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An invoice behind a mailed link. */
@Component
class LinkedInvoicePage implements LinkedDocument {

    private final LinkedInvoices invoices;
    private final ClientInvoiceWords words;
    private final OnlinePayment online;
    private final CurrentUser currentUser;

    LinkedInvoicePage(
            LinkedInvoices invoices, ClientInvoiceWords words, OnlinePayment online, CurrentUser currentUser) {
        this.invoices = invoices;
        this.words = words;
        this.online = online;
        this.currentUser = currentUser;
    }

    @Override
    public LinkedKind kind() {
        return LinkedKind.INVOICE;
    }

    @Override
    public LinkedPage page(OpenLink link) {
        ClientInvoice invoice = invoices.open(link);
        Language language = invoice.content().language();
        PaymentOffer offer = online.offer(invoice);
        return new LinkedPage(
                "invoice",
                invoice.content(),
                Map.of(
                        "invoice", invoice,
                        "standing", words.standing(invoice, language),
                        "due", invoice.due().display(language),
                        "rest", invoice.rest().display(language),
                        "payments", words.payments(invoice, language),
                        "offer", offer,
                        "offered", offer.amount().display(language),
                        "byCoach", currentUser.isCoach()));
    }

    /**
     * The page that leads on to the payment page, which is opened, for all that is left.
     *
     * @throws OnlinePaymentRefused with the reason
     */
    LinkedPage leave(OpenLink link) {
        URI page = online.start(link);
        return new LinkedPage(
                "payment-leave",
                invoices.content(link),
                Map.of("leaveFor", page.toString(), "test", online.mode() == OnlinePayment.Mode.TEST));
    }

    /** Why not, in the language of the document. */
    String refusal(OnlinePaymentRefused refused, DocumentContent content) {
        return words.refusal(refused, content.language());
    }

    @Override
    public PrintedDocument pdf(OpenLink link) {
        return invoices.pdf(link);
    }

    @Override
    public DocumentContent content(OpenLink link) {
        return invoices.content(link);
    }
}
