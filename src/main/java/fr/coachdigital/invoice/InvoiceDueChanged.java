package fr.coachdigital.invoice;

/** What is still to be paid of an invoice changed: money came or went back, or a credit note was issued. Published in the transaction. */
public record InvoiceDueChanged(InvoiceId invoice) {}
