package fr.coachdigital.quote.ui;

import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.QuoteRefused;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visitor typed into the forms of a quote, kept until it is taken.
 *
 * @param approval whether "Bon pour accord" is ticked
 * @param terms whether the terms are ticked
 */
record QuoteAnswer(String signer, boolean approval, boolean terms, String reason, String message) {

    static final int MAX_WORDS = 1_000;
    private static final int MIN_WORDS = 3;

    static final QuoteAnswer NOTHING = new QuoteAnswer("", false, false, "", "");

    static QuoteAnswer agreement(String signer, boolean approval, boolean terms) {
        return new QuoteAnswer(signer, approval, terms, "", "");
    }

    static QuoteAnswer refusal(String reason) {
        return new QuoteAnswer("", false, false, reason, "");
    }

    static QuoteAnswer question(String message) {
        return new QuoteAnswer("", false, false, "", message);
    }

    /** What is to be put right before it can be an agreement: keys of texts by the id of the field. */
    static Map<String, String> mistakes(String signer, boolean approval, boolean terms) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (!isName(signer)) mistakes.put("signer", "quote.client.signer.missing");
        if (!approval) mistakes.put("approval", "quote.client.approval.missing");
        if (!terms) mistakes.put("accept-terms", "quote.client.terms.missing");
        return mistakes;
    }

    static boolean isName(String typed) {
        int length = typed.strip().length();
        return length >= Acceptance.MIN_NAME && length <= Acceptance.MAX_NAME;
    }

    static boolean isSaid(String words) {
        int length = words.strip().length();
        return length >= MIN_WORDS && length <= MAX_WORDS;
    }

    /** The text that tells a client why it did not work. */
    static String refusedKey(QuoteRefused.Reason reason) {
        return switch (reason) {
            case ALREADY_ACCEPTED, ALREADY_DECLINED, EXPIRED, CANCELLED, REVISED, IN_REVISION, NOT_THE_CLIENT, BUSY ->
                "quote.client.refused." + reason;
            default -> "quote.client.refused.OTHER";
        };
    }
}
