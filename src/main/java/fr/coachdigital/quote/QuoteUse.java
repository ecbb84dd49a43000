package fr.coachdigital.quote;

/** Implemented by each feature whose records hang on a quote, which is then not cancelled or revised. */
public interface QuoteUse {

    boolean isUsed(QuoteId id);
}
