package fr.coachdigital.payment.internal;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import fr.coachdigital.payment.PaymentServiceFailed;
import java.util.Objects;

/** Stripe did not answer as it should; says what is known of it without a word that could hold personal data. */
class StripeFailure extends PaymentServiceFailed {

    private static final int CLIENT_ERROR = 400;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final String MISSING = "resource_missing";

    private final boolean otherRequest;
    private final boolean wrongKey;

    private StripeFailure(Kind kind, String message, boolean otherRequest, boolean wrongKey) {
        super(kind, message);
        this.otherRequest = otherRequest;
        this.wrongKey = wrongKey;
    }

    static StripeFailure unreachable(String why) {
        return new StripeFailure(Kind.UNREACHABLE, why, false, false);
    }

    static StripeFailure withoutKey() {
        return new StripeFailure(Kind.KEY, "No key", false, true);
    }

    static StripeFailure of(StripeException answer) {
        int status = Objects.requireNonNullElse(answer.getStatusCode(), 0);
        String message = answer.getClass().getSimpleName() + " " + status + " "
                + Objects.requireNonNullElse(answer.getCode(), "-") + " "
                + Objects.requireNonNullElse(answer.getRequestId(), "-");
        return new StripeFailure(
                kind(answer, status),
                message,
                answer instanceof IdempotencyException && status != CONFLICT,
                answer instanceof AuthenticationException);
    }

    private static Kind kind(StripeException answer, int status) {
        // An answer that cannot be read may come with the status of a good one.
        boolean unreadable = status < CLIENT_ERROR || status >= SERVER_ERROR;
        if (unreadable || answer instanceof ApiConnectionException) return Kind.UNREACHABLE;
        if (answer instanceof RateLimitException || status == CONFLICT) return Kind.BUSY;
        if (answer instanceof AuthenticationException || answer instanceof PermissionException) return Kind.KEY;
        return MISSING.equals(answer.getCode()) ? Kind.UNKNOWN : Kind.REFUSED;
    }

    /** Whether the key of the request was used before for another one. */
    boolean isOtherRequest() {
        return otherRequest;
    }

    /** What is known, for the log and for the coach: neither keys nor personal data. */
    String words() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** Whether Stripe does not know the key at all. */
    boolean isWrongKey() {
        return wrongKey;
    }

    /** Whether it is certain that nothing was done. */
    boolean isCertain() {
        return kind() == Kind.REFUSED || kind() == Kind.KEY || kind() == Kind.UNKNOWN;
    }
}
