package fr.coachdigital.invoice;

/** There is no such invoice for the caller. */
public class InvoiceNotFound extends RuntimeException {}
