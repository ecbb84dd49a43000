package fr.coachdigital.quote;

import fr.coachdigital.shared.Money;

/** How many quotes pass a filter, and what they come to. */
public record QuoteSums(int count, Money net, Money gross) {}
