package fr.coachdigital.payment;

/** Where payments by card are found. */
public final class PaymentPaths {

    /** Where clients come back to from Stripe's page: {@code /payment/{token}}. */
    public static final String RETURN = "payment";

    /** Where Stripe sends its events. */
    public static final String WEBHOOK = "webhooks/stripe";

    private PaymentPaths() {}

    /** Relative to the product's address. */
    public static String comeBack(String token) {
        return "/" + RETURN + "/" + token;
    }
}
