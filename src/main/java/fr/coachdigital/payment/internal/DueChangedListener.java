package fr.coachdigital.payment.internal;

import fr.coachdigital.invoice.InvoiceDueChanged;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the old payment page of an invoice closed, beside whoever changed what is due. */
@Component
class DueChangedListener {

    private static final Logger LOG = LoggerFactory.getLogger(DueChangedListener.class);

    private final CheckoutRepository checkouts;
    private final CheckoutClosing closing;
    private final Executor executor;

    DueChangedListener(
            CheckoutRepository checkouts,
            CheckoutClosing closing,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.checkouts = checkouts;
        this.closing = closing;
        this.executor = executor;
    }

    /** Where Stripe does not answer, the nightly comparison closes it, and whoever wants to pay before. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void later(InvoiceDueChanged changed) {
        if (checkouts.openFor(changed.invoice()).isEmpty()) return;
        executor.execute(() -> {
            try {
                closing.close(changed.invoice());
            } catch (StripeFailure failure) {
                LOG.warn(
                        "The payment page of invoice {} is still open: {}",
                        changed.invoice().value(),
                        failure.words());
            }
        });
    }
}
