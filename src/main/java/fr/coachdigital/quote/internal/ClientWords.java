package fr.coachdigital.quote.internal;

import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteRefused.Reason;

/** What people type when they answer a quote, without what cannot be seen, and only if it is enough. */
final class ClientWords {

    static final int MIN = 3;
    static final int MAX = 1_000;

    private ClientWords() {}

    /** On one line, with single spaces. */
    static String name(String typed) {
        String name = typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
        if (name.length() < Acceptance.MIN_NAME || name.length() > Acceptance.MAX_NAME) {
            throw new QuoteRefused(Reason.NAME_MISSING);
        }
        return name;
    }

    /** A reason or question of 3 to 1,000 characters; lines stay lines. */
    static String reason(String typed) {
        String reason = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        if (reason.length() < MIN || reason.length() > MAX) throw new QuoteRefused(Reason.REASON_MISSING);
        return reason;
    }
}
