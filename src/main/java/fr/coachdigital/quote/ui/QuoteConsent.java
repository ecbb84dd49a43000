package fr.coachdigital.quote.ui;

/**
 * What the client agrees to, in full.
 *
 * @param approval the sentence that begins with "Bon pour accord"
 * @param terms about the general terms
 * @param submit the words on the button; to a consumer they say that it obliges to pay (Code de la consommation L221-14)
 */
record QuoteConsent(String approval, String terms, String submit) {}
