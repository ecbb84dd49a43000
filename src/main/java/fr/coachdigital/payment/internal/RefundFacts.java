package fr.coachdigital.payment.internal;

import com.stripe.model.Refund;
import fr.coachdigital.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe says of money that goes back.
 *
 * @param row what we called it when we asked for it; null when it was made in Stripe's dashboard
 * @param failed whether it did not arrive, or was called back
 * @param problem why, in a word of Stripe's; empty otherwise
 * @param createdAt when it was made
 */
record RefundFacts(
        String id,
        @Nullable String row,
        Money amount,
        boolean failed,
        String problem,
        @Nullable Instant createdAt) {

    static final String ROW = "refund_id";

    static RefundFacts of(Refund refund) {
        String status = Objects.requireNonNullElse(refund.getStatus(), "");
        return new RefundFacts(
                refund.getId(),
                Objects.requireNonNullElse(refund.getMetadata(), Map.<String, String>of())
                        .get(ROW),
                Money.ofCents(refund.getAmount()),
                status.equals("failed") || status.equals("canceled"),
                Objects.requireNonNullElse(refund.getFailureReason(), ""),
                refund.getCreated() == null ? null : Instant.ofEpochSecond(refund.getCreated()));
    }
}
