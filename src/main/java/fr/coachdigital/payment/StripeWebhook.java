package fr.coachdigital.payment;

import org.jspecify.annotations.Nullable;

/** Takes Stripe's events. Public: the signature is the right. */
public interface StripeWebhook {

    /** More bytes than any event of Stripe's has. */
    int MAX_BODY = 512 * 1024;

    /** What to answer. */
    enum Answer {
        /** Applied, known already, or nothing to us: 200. */
        TAKEN,
        /** Not signed by Stripe, or not readable: 400. */
        REFUSED,
        /** Cannot be applied now; Stripe sends it again: 503. */
        LATER
    }

    /**
     * @param body as it came, byte by byte
     * @param signature the header {@code Stripe-Signature}; null when there is none
     */
    Answer receive(byte[] body, @Nullable String signature);
}
