package fr.coachdigital.document.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.VatTreatment;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.shared.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the law wants said on a document, one sentence each: in French, whatever the client's language, since that is
 * the wording that counts.
 */
@Component
class Mentions {

    private static final String KEY = "document.mention.";

    private final Texts texts;

    Mentions(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Situation situation) {
        List<String> mentions = new ArrayList<>();
        if (situation.isQuote()) mentions.add(say("free"));
        mentions.add(say("nature"));
        mentions.addAll(ofVat(situation));
        mentions.addAll(ofPayment(situation));
        boolean sold = situation.draft().kind() != DocumentKind.CREDIT_NOTE;
        if (sold && !situation.toBusiness()) mentions.addAll(ofConsumer(situation));
        return List.copyOf(mentions);
    }

    /** The one reason why there is no VAT, or when it is due; what follows another document says what that one said. */
    List<String> ofVat(Situation situation) {
        VatTreatment settled = situation.draft().vat();
        if (settled != null) return settled.mentions();
        List<String> mentions = new ArrayList<>();
        if (situation.isReverseCharge()) mentions.add(say("reverseCharge"));
        else if (situation.isTaxedAbroad()) mentions.add(say("outsideUnion"));
        else if (situation.isUntaxedOverseas()) mentions.add(say("untaxedOverseas"));
        else situation.issuer().vat().exemptionOn(situation.draft().date()).ifPresent(mentions::add);
        if (situation.isVatCharged() && situation.issuer().vat().onDebits()) mentions.add(say("debits"));
        return mentions;
    }

    private List<String> ofPayment(Situation situation) {
        PaymentRules rules = situation.issuer().payment();
        if (situation.isQuote()) {
            return List.of(rules.termDays() == 0 ? say("dueAtOnce") : say("term", rules.termDays()));
        }
        if (!situation.isPayable() || !situation.toBusiness()) return List.of();
        List<String> mentions = new ArrayList<>();
        if (!rules.earlyPayment().isBlank()) mentions.add(rules.earlyPayment());
        mentions.add(say("penalty", Figures.percent(rules.penaltyRate(), Language.FR)));
        mentions.add(say("indemnity"));
        return mentions;
    }

    private List<String> ofConsumer(Situation situation) {
        List<String> mentions = new ArrayList<>();
        Deposit deposit = situation.draft().deposit();
        boolean asksForDeposit = situation.isQuote()
                ? deposit.kind() != Deposit.Kind.NONE
                : situation.draft().kind() == DocumentKind.DEPOSIT_INVOICE;
        if (asksForDeposit) mentions.add(say("deposit"));
        String mediator = situation.issuer().mediator();
        if (!mediator.isBlank()) mentions.add(say("mediator", mediator));
        return mentions;
    }

    private String say(String key, Object... arguments) {
        return texts.get(Language.FR, KEY + key, arguments);
    }
}
