package fr.coachdigital.quote;

import java.io.Serializable;

/**
 * A difference between two revisions, in words for the client.
 *
 * @param what translation key of the thing that changed, such as {@code quote.change.lineAdded}
 * @param before as it was; empty for something new
 * @param after as it is; empty for something gone; both are empty where only the fact is told, such as other terms
 */
public record QuoteChange(String what, String before, String after) implements Serializable {}
