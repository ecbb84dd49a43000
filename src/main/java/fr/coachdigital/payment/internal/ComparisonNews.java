package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.Reconciliation;
import org.springframework.stereotype.Component;

/** Tells the coach once that the books cannot be compared with Stripe's, and no more when they can again. */
@Component
class ComparisonNews {

    private final PaymentNews news;
    private final AsSystem system;

    ComparisonNews(PaymentNews news, AsSystem system) {
        this.news = news;
        this.system = system;
    }

    /** @param heldBefore whether the comparison before this one was whole */
    void tell(Reconciliation found, boolean heldBefore) {
        system.write(() -> {
            if (found.isWhole()) news.comparisonWhole();
            else if (heldBefore) news.comparisonBroken();
            return found;
        });
    }
}
