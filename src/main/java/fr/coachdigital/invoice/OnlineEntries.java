package fr.coachdigital.invoice;

/** Tells entries of the ledger that a payment service answers for; implemented by the payment feature. */
public interface OnlineEntries {

    /** Whether it came or went by the payment service: taken back there, by a refund, and not by hand. */
    boolean isOnline(PaymentId entry);
}
