package fr.coachdigital.payment;

/** Where a payment page stands. */
public enum CheckoutState {
    /** Asked of Stripe; the answer is not known. */
    REQUESTED,
    OPEN,
    /** The client paid in a way that takes days. */
    PROCESSING,
    /** In the ledger. */
    PAID,
    /** Not paid in time, or closed because another amount is due. */
    EXPIRED,
    /** The payment that took days did not come. */
    FAILED,
    /** Paid, but not what was asked for: nothing is in the ledger, the coach has to look. */
    MISMATCH
}
