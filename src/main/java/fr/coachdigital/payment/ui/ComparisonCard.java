package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.payment.Reconciliation;
import fr.coachdigital.payment.StripeDesk;
import fr.coachdigital.payment.StripeStatus;
import fr.coachdigital.platform.ui.Tone;
import java.time.Clock;
import java.time.Duration;

/** Whether what is known here is what Stripe knows, and when that was looked at. */
final class ComparisonCard extends StripeCard {

    /** It is done every night; two nights without are one too many. */
    private static final Duration STALE = Duration.ofDays(2);

    private final Div result = result();
    private final Clock clock;

    /** @param compared told after each comparison */
    ComparisonCard(StripeStatus status, StripeDesk desk, Beside beside, Clock clock, Runnable compared) {
        super("comparison");
        this.clock = clock;
        SlowButton compare = new SlowButton(
                getTranslation("stripe.comparison.start"),
                beside,
                desk::reconcile,
                comparison -> {
                    tell(comparison);
                    compared.run();
                },
                this::fail);
        show(new Paragraph(getTranslation("stripe.comparison.text")), result, compare);
        status.lastReconciliation().ifPresentOrElse(this::tell, this::tellNone);
    }

    private void tellNone() {
        result.add(notice(Tone.WARNING, getTranslation("stripe.comparison.never")));
    }

    private void tell(Reconciliation last) {
        result.removeAll();
        result.add(
                notice(last.isWhole() ? Tone.SUCCESS : Tone.DANGER, sentence(last)),
                when(getTranslation("stripe.comparison.at", DocumentWords.moment(last.startedAt()))));
        if (!last.problem().isEmpty()) result.add(when(getTranslation("checkout.problem", last.problem())));
        if (last.endedAt().plus(STALE).isBefore(clock.instant())) {
            result.add(notice(Tone.WARNING, getTranslation("stripe.comparison.stale")));
        }
    }

    private String sentence(Reconciliation last) {
        String key = last.isWhole() ? "stripe.comparison.whole" : "stripe.comparison.failures";
        return getTranslation(key, last.sessions(), last.events(), last.repaired(), last.failures());
    }

    private static Paragraph when(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("payment-note");
        return note;
    }

    private void fail(String sentence) {
        result.removeAll();
        result.add(notice(Tone.DANGER, sentence));
    }
}
