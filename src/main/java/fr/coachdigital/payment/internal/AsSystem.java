package fr.coachdigital.payment.internal;

import fr.coachdigital.platform.security.SystemCaller;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes as the system, in one transaction: what Stripe says is nobody's act here. */
@Component
class AsSystem {

    private final SystemCaller system;
    private final TransactionTemplate transaction;

    AsSystem(SystemCaller system, TransactionTemplate transaction) {
        this.system = system;
        this.transaction = transaction;
    }

    <T> T write(Supplier<T> work) {
        return system.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
