package fr.coachdigital.quote.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.QuoteEvent;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteState;

/** How the coach's pages say where a quote stands, in the language of the page. */
final class QuoteWords {

    private QuoteWords() {}

    static String of(QuoteState state) {
        return I18NProvider.translate("quote.state." + state);
    }

    static Tone tone(QuoteState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> Tone.NEUTRAL;
            case SENT -> Tone.INFO;
            case ACCEPTED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
            case EXPIRED -> Tone.WARNING;
        };
    }

    static StatusBadge badge(QuoteState state) {
        return new StatusBadge(of(state), tone(state));
    }

    static String of(QuoteRefused refused) {
        return I18NProvider.translate("quote.refused." + refused.reason());
    }

    static String of(QuoteEvent event) {
        return I18NProvider.translate("quote.event." + event.kind(), event.revision());
    }

    static String revision(int revision) {
        return I18NProvider.translate("quote.revision", revision);
    }

    /** The number, with the revision once there is more than one. */
    static String number(String number, int revision) {
        return revision == 1 ? number : I18NProvider.translate("quote.number.revision", number, revision);
    }
}
