package fr.coachdigital.payment.internal;

import com.stripe.StripeClient;
import fr.coachdigital.invoice.OnlinePayment.Mode;
import fr.coachdigital.shared.Secret;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The account at Stripe that the operator connected, if any, and the one client that speaks with it. */
@Component
class StripeAccount {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(8);
    private static final int RETRIES = 1;

    private final StripeProperties settings;
    private final @Nullable StripeClient client;

    StripeAccount(StripeProperties settings) {
        this.settings = settings;
        client = settings.isOn() ? connect(settings) : null;
    }

    private static StripeClient connect(StripeProperties settings) {
        StripeClient.StripeClientBuilder builder = StripeClient.builder()
                .setApiKey(settings.secretKey().reveal())
                .setConnectTimeout((int) CONNECT.toMillis())
                .setReadTimeout((int) READ.toMillis())
                .setMaxNetworkRetries(RETRIES);
        if (!settings.apiBase().isEmpty()) builder.setApiBase(settings.apiBase());
        return builder.build();
    }

    Mode mode() {
        if (!settings.isOn()) return Mode.OFF;
        return settings.isLive() ? Mode.LIVE : Mode.TEST;
    }

    boolean isLive() {
        return mode() == Mode.LIVE;
    }

    /** Whether it is not Stripe itself that is spoken to. */
    boolean isStandIn() {
        return !settings.apiBase().isEmpty();
    }

    List<Secret> webhookSecrets() {
        return settings.webhookSecrets();
    }

    /** @throws StripeFailure when no account is connected */
    StripeClient client() {
        if (client == null) throw StripeFailure.withoutKey();
        return client;
    }
}
