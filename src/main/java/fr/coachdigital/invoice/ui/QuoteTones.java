package fr.coachdigital.invoice.ui;

import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.QuoteState;

/** The colours of quotes beside invoices. */
final class QuoteTones {

    private QuoteTones() {}

    static Tone of(QuoteState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> Tone.NEUTRAL;
            case SENT -> Tone.INFO;
            case ACCEPTED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case EXPIRED -> Tone.WARNING;
        };
    }
}
