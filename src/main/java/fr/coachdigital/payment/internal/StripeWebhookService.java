package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.payment.StripeEvent.State;
import fr.coachdigital.payment.StripeWebhook;
import fr.coachdigital.platform.security.Roles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Public: whoever signs with a secret of the webhook is Stripe. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class StripeWebhookService implements StripeWebhook {

    private final WebhookSignature signature;
    private final EventDesk desk;

    StripeWebhookService(WebhookSignature signature, EventDesk desk) {
        this.signature = signature;
        this.desk = desk;
    }

    @Override
    public Answer receive(byte[] body, @Nullable String header) {
        Optional<EventFacts> event = signature.open(body, header);
        if (event.isEmpty()) return Answer.REFUSED;
        return desk.take(event.get(), Source.WEBHOOK).state() == State.FAILED ? Answer.LATER : Answer.TAKEN;
    }
}
