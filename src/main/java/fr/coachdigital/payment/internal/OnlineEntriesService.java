package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.OnlineEntries;
import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.platform.security.Roles;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class OnlineEntriesService implements OnlineEntries {

    private final CheckoutRepository checkouts;
    private final StripeAccount account;

    OnlineEntriesService(CheckoutRepository checkouts, StripeAccount account) {
        this.checkouts = checkouts;
        this.account = account;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PaymentId> of(InvoiceId invoice) {
        return account.mode() == Mode.OFF ? Set.of() : checkouts.entries(invoice, account.isLive());
    }
}
