package fr.coachdigital.payment.internal;

import com.stripe.StripeClient;
import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.shared.Secret;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** An account that a test connects to its own stand-in; none is connected unless it does. */
@Primary
public class SwitchableAccount extends StripeAccount {

    private final AtomicReference<StripeAccount> current = new AtomicReference<>();

    SwitchableAccount() {
        super(StripeProperties.NONE);
        off();
    }

    public void off() {
        current.set(new StripeAccount(StripeProperties.NONE));
    }

    /** @param webhookSecrets as the operator writes them */
    public void connect(String secretKey, String webhookSecrets, String apiBase) {
        current.set(
                new StripeAccount(new StripeProperties(new Secret(secretKey), new Secret(webhookSecrets), apiBase)));
    }

    @Override
    Mode mode() {
        return current.get().mode();
    }

    @Override
    boolean isStandIn() {
        return current.get().isStandIn();
    }

    @Override
    List<Secret> webhookSecrets() {
        return current.get().webhookSecrets();
    }

    @Override
    StripeClient client() {
        return current.get().client();
    }
}
