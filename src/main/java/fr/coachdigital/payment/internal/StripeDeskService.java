package fr.coachdigital.payment.internal;

import com.stripe.Stripe;
import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.payment.ConnectionTest;
import fr.coachdigital.payment.ConnectionTest.Result;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.payment.PaymentServiceFailed.Kind;
import fr.coachdigital.payment.Reconciliation;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.payment.StripeStatus;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class StripeDeskService implements StripeDesk {

    private final StripeAccount account;
    private final StripeGateway stripe;
    private final EventBook book;
    private final ReconciliationJob job;
    private final CoachProperties product;

    StripeDeskService(
            StripeAccount account,
            StripeGateway stripe,
            EventBook book,
            ReconciliationJob job,
            CoachProperties product) {
        this.account = account;
        this.stripe = stripe;
        this.book = book;
        this.job = job;
        this.product = product;
    }

    @Override
    @Transactional(readOnly = true)
    public StripeStatus status() {
        return new StripeStatus(
                account.mode(),
                product.link("/" + PaymentPaths.WEBHOOK),
                Stripe.API_VERSION,
                EventFacts.KNOWN,
                account.isStandIn(),
                account.webhookSecrets().size(),
                job.last());
    }

    @Override
    public ConnectionTest test() {
        if (account.mode() == Mode.OFF) return new ConnectionTest(Result.OFF, List.of());
        AtomicReference<String> reading = new AtomicReference<>("");
        try {
            stripe.tryReading(reading::set);
            return new ConnectionTest(Result.WORKS, List.of());
        } catch (StripeFailure failure) {
            if (failure.kind() != Kind.KEY) return new ConnectionTest(Result.UNREACHABLE, List.of());
            return failure.isWrongKey()
                    ? new ConnectionTest(Result.WRONG_KEY, List.of())
                    : new ConnectionTest(Result.RIGHTS_MISSING, List.of(reading.get()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int count(boolean failuresOnly) {
        return book.count(failuresOnly);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StripeEvent> events(boolean failuresOnly, Page page) {
        return book.page(failuresOnly, page);
    }

    @Override
    public StripeEvent.State applyAgain(int event) {
        return book.applyAgain(event);
    }

    @Override
    public Reconciliation reconcile() {
        return job.run();
    }
}
