package fr.coachdigital.payment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.payment.CheckoutState;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the coach reads where Stripe has names and codes. */
final class PaymentWords {

    /** What was different, and how it was. */
    private static final Pattern DIFFERENCE =
            Pattern.compile("(account|checkout|invoice|currency|amount|live|test) (\\S+)");

    private PaymentWords() {}

    static StatusBadge badge(CheckoutState state) {
        Tone tone = switch (state) {
            case REQUESTED, OPEN, PROCESSING -> Tone.INFO;
            case PAID -> Tone.SUCCESS;
            case EXPIRED -> Tone.NEUTRAL;
            case FAILED, MISMATCH -> Tone.DANGER;
        };
        return new StatusBadge(text("checkout.state." + state), tone);
    }

    static StatusBadge badge(Refund.State state) {
        Tone tone = switch (state) {
            case REQUESTED -> Tone.WARNING;
            case DONE -> Tone.NEUTRAL;
            case FAILED -> Tone.DANGER;
        };
        return new StatusBadge(text("refund.state." + state), tone);
    }

    static StatusBadge badge(StripeEvent.State state) {
        Tone tone = switch (state) {
            case APPLIED -> Tone.SUCCESS;
            case IGNORED -> Tone.NEUTRAL;
            case FAILED -> Tone.DANGER;
        };
        return new StatusBadge(text("stripe.event.state." + state), tone);
    }

    /** What an event of Stripe's says; one without words of its own is named by its type. */
    static String event(String type) {
        String key = "stripe.event." + type;
        String words = text(key);
        return words.contains(key) ? type : words;
    }

    /** In what a payment was not what was asked for; as it is noted when it has no words here. */
    static String difference(String noted) {
        Matcher parts = DIFFERENCE.matcher(noted);
        return parts.matches() ? text("checkout.difference." + parts.group(1), parts.group(2)) : noted;
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
