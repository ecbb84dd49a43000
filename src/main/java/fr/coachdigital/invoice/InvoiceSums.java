package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;

/** How many invoices and credit notes pass a filter, and what they come to; credit notes count against. */
public record InvoiceSums(int count, Money net, Money due, Money rest) {}
