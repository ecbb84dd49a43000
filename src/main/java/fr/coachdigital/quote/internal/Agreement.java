package fr.coachdigital.quote.internal;

import fr.coachdigital.platform.security.ClientOrigin;

/** What is kept of an acceptance: who agreed, in which words, to which exact PDF, from where. */
record Agreement(String signer, String consentText, String pdfSha256, ClientOrigin origin) {}
