package fr.coachdigital.demo.stripe;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One way in which Stripe can fail those who call it. */
public record Fault(Kind kind, int status, Duration pause, CountDownLatch gate) {

    enum Kind {
        REFUSED,
        PAGE,
        CUT,
        DROPPED,
        LATE,
        LOST
    }

    private static Fault of(Kind kind) {
        return new Fault(kind, 0, Duration.ZERO, new CountDownLatch(0));
    }

    /** Nothing is done, and an error of this status in the shape of Stripe is the answer. */
    public static Fault status(int status) {
        return new Fault(Kind.REFUSED, status, Duration.ZERO, new CountDownLatch(0));
    }

    /** Nothing is done, and a page of some proxy is the answer. */
    public static Fault html() {
        return of(Kind.PAGE);
    }

    /** It is done, but only half of the answer's text arrives. */
    public static Fault cutJson() {
        return of(Kind.CUT);
    }

    /** Nothing is done, and the connection ends without an answer. */
    public static Fault dropped() {
        return of(Kind.DROPPED);
    }

    /** It is done, and the connection ends without an answer. */
    public static Fault lost() {
        return of(Kind.LOST);
    }

    /** It is done, but the answer takes this long. */
    public static Fault slow(Duration pause) {
        return new Fault(Kind.LATE, 0, pause, new CountDownLatch(0));
    }

    /** It is done, but the answer waits until a test opens the gate. */
    public static Fault until(CountDownLatch gate) {
        return new Fault(Kind.LATE, 0, Duration.ZERO, gate);
    }

    boolean before() {
        return kind == Kind.REFUSED || kind == Kind.PAGE || kind == Kind.DROPPED;
    }

    void await() {
        try {
            gate.await();
            Thread.sleep(pause);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    Reply reply() {
        if (kind == Kind.PAGE) {
            return Reply.page(502, "<html><head><title>502 Bad Gateway</title></head><body></body></html>");
        }
        return switch (status) {
            case 402 -> error("card_error", "card_declined", "Your card was declined.");
            case 403 ->
                error("invalid_request_error", null, "The provided key does not have the required permissions.");
            case 409 ->
                error(
                        "idempotency_error",
                        "idempotency_key_in_use",
                        "There is currently another in-progress request using this Idempotent Key.");
            case 429 -> error("invalid_request_error", "rate_limit", "Request rate limit exceeded.");
            default -> error("api_error", null, "An unknown error occurred.");
        };
    }

    private Reply error(String type, @Nullable String code, String message) {
        return new Refusal(status, type, code, message, null).reply();
    }
}
