package fr.coachdigital.payment.internal;

import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.OnlinePaymentRefused.Reason;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: whoever holds a link to an invoice may pay it; a signed-in client their own. A coach who looks pays nothing. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class OnlinePaymentService implements OnlinePayment {

    private final StripeAccount account;
    private final CheckoutRepository checkouts;
    private final CheckoutOpening opening;
    private final InvoiceReader invoices;
    private final CurrentUser currentUser;

    OnlinePaymentService(
            StripeAccount account,
            CheckoutRepository checkouts,
            CheckoutOpening opening,
            InvoiceReader invoices,
            CurrentUser currentUser) {
        this.account = account;
        this.checkouts = checkouts;
        this.opening = opening;
        this.invoices = invoices;
        this.currentUser = currentUser;
    }

    @Override
    public Mode mode() {
        return account.mode();
    }

    @Override
    public boolean isPayable(Money rest) {
        return mode() != Mode.OFF && CardLimits.allow(rest);
    }

    @Override
    public PaymentOffer offer(ClientInvoice invoice) {
        if (mode() == Mode.OFF || invoice.kind() == InvoiceKind.CREDIT_NOTE) return PaymentOffer.NONE;
        boolean test = mode() == Mode.TEST;
        Optional<StoredCheckout> underWay =
                checkouts.openFor(invoice.id()).filter(page -> page.state() == CheckoutState.PROCESSING);
        if (underWay.isPresent()) {
            return new PaymentOffer(PaymentOffer.Kind.PROCESSING, underWay.get().amount(), test);
        }
        if (invoice.rest().isPositive() && checkouts.isMismatched(invoice.id())) {
            return new PaymentOffer(PaymentOffer.Kind.PROCESSING, invoice.rest(), test);
        }
        return CardLimits.allow(invoice.rest())
                ? new PaymentOffer(PaymentOffer.Kind.PAYABLE, invoice.rest(), test)
                : PaymentOffer.NONE;
    }

    @Override
    public URI start(OpenLink link) {
        DocumentReference document = link.document();
        if (document.kind() != LinkedKind.INVOICE) throw new InvoiceNotFound();
        return start(new InvoiceId(document.id()), document.client());
    }

    @Override
    @PreAuthorize(Roles.IS_CLIENT)
    public URI start(InvoiceId invoice) {
        return start(invoice, currentUser.clientId());
    }

    private URI start(InvoiceId id, ClientId client) {
        if (currentUser.isCoach()) throw new PreviewIsReadOnly();
        invoices.check(id, client);
        if (mode() == Mode.OFF) throw new OnlinePaymentRefused(Reason.OFF);
        return opening.open(id);
    }
}
