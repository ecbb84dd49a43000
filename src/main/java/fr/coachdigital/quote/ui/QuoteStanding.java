package fr.coachdigital.quote.ui;

import fr.coachdigital.document.ui.PaperWords;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.AcceptanceProof;
import fr.coachdigital.quote.ClientQuote;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.util.Objects;

/**
 * Where a quote stands, told to the client.
 *
 * @param title in a few words, such as "À signer avant le 12 décembre 2026"
 * @param text what it means and what comes next
 */
record QuoteStanding(Tone tone, String title, String text) {

    private static final String KEY = "quote.client.standing.";

    /** @param coach whom the client deals with, by name */
    static QuoteStanding of(ClientQuote quote, String coach, Texts texts, Language language) {
        PaperWords words = new PaperWords(texts, language);
        if (quote.revision() != quote.latestRevision()) {
            return said(Tone.NEUTRAL, "OLD", texts, language, quote.revision(), quote.latestRevision());
        }
        String lastDay = words.day(quote.validUntil());
        return switch (quote.state()) {
            case DRAFT, SENT ->
                quote.isOpen()
                        ? said(Tone.INFO, "OPEN", texts, language, lastDay, coach)
                        : said(Tone.NEUTRAL, "IN_REVISION", texts, language, coach);
            case ACCEPTED -> accepted(quote, coach, words);
            case DECLINED -> said(Tone.NEUTRAL, "DECLINED", texts, language, coach);
            case EXPIRED -> said(Tone.WARNING, "EXPIRED", texts, language, lastDay, coach);
            case CANCELLED -> said(Tone.NEUTRAL, "CANCELLED", texts, language, coach);
        };
    }

    private static QuoteStanding accepted(ClientQuote quote, String coach, PaperWords words) {
        AcceptanceProof proof = Objects.requireNonNull(quote.acceptance(), "An accepted quote says who accepted it");
        Money deposit = quote.content().deposit().of(quote.content().totals().gross());
        return said(
                Tone.SUCCESS,
                deposit.isZero() ? "ACCEPTED" : "ACCEPTED.deposit",
                words.texts(),
                words.language(),
                words.moment(proof.acceptedAt()),
                proof.signerName(),
                coach,
                words.money(deposit));
    }

    private static QuoteStanding said(Tone tone, String kind, Texts texts, Language language, Object... arguments) {
        return new QuoteStanding(
                tone,
                texts.get(language, KEY + kind + ".title", arguments),
                texts.get(language, KEY + kind + ".text", arguments));
    }

    /** The class that carries the colour. */
    public String className() {
        return tone.className();
    }
}
