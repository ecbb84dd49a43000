package fr.coachdigital.quote;

/** There is no such quote for the caller. */
public class QuoteNotFound extends RuntimeException {}
