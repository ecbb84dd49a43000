package fr.coachdigital.payment.internal;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import fr.coachdigital.shared.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens what Stripe signed in the last five minutes with one of the webhook's secrets, byte by byte (PAY-02). The library
 * throws whatever comes to hand at headers that are not Stripe's, and takes moments that are long to come: both are refused here.
 */
@Component
class WebhookSignature {

    private static final long TOLERANCE_SECONDS = 300;
    private static final int LONGEST_HEADER = 2_000;
    private static final Pattern HEADER = Pattern.compile("t=([1-9][0-9]{0,11})((?:,v[0-9]+=[0-9A-Za-z]+)+)");

    private final StripeAccount account;
    private final Clock clock;

    WebhookSignature(StripeAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Empty when it was not signed by Stripe now, or is not an event. */
    Optional<EventFacts> open(byte[] body, @Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER || !isNow(header)) return Optional.empty();
        Optional<String> text = text(body);
        boolean signed = text.isPresent()
                && account.webhookSecrets().stream().anyMatch(secret -> isSigned(text.get(), header, secret));
        return signed ? event(text.get()) : Optional.empty();
    }

    private boolean isNow(String header) {
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) return false;
        long age = clock.instant().getEpochSecond() - Long.parseLong(parts.group(1));
        return Math.abs(age) <= TOLERANCE_SECONDS;
    }

    private boolean isSigned(String text, String header, Secret secret) {
        try {
            return Webhook.Signature.verifyHeader(text, header, secret.reveal(), TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException otherSecret) {
            return false;
        }
    }

    /** Bytes that are no text were not signed by Stripe. */
    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static Optional<EventFacts> event(String text) {
        try {
            return Optional.of(EventFacts.read(text));
        } catch (IllegalArgumentException notAnEvent) {
            return Optional.empty();
        }
    }
}
