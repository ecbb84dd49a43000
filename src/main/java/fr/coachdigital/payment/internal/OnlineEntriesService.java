package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.OnlineEntries;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.platform.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class OnlineEntriesService implements OnlineEntries {

    private final CheckoutRepository checkouts;

    OnlineEntriesService(CheckoutRepository checkouts) {
        this.checkouts = checkouts;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOnline(PaymentId entry) {
        return checkouts.hasEntry(entry);
    }
}
