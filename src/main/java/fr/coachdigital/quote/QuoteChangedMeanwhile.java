package fr.coachdigital.quote;

/** Somebody changed the quote after it was read; nothing was stored. */
public class QuoteChangedMeanwhile extends RuntimeException {}
