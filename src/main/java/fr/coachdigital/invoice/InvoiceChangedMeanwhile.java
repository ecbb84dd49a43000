package fr.coachdigital.invoice;

/** Somebody changed the invoice after it was read; nothing was stored. */
public class InvoiceChangedMeanwhile extends RuntimeException {}
