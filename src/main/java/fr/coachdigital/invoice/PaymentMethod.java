package fr.coachdigital.invoice;

/** How money came. */
public enum PaymentMethod {
    TRANSFER,
    CHEQUE,
    CASH,
    CARD
}
