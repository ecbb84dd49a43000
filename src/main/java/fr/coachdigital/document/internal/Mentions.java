package fr.coachdigital.document.internal;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.VatTreatment;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.settings.VatRegime;
import fr.coachdigital.settings.VatTerms;
import fr.coachdigital.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the law wants said on a document, one sentence each: in French, whatever the client's language, since that is
 * the wording that counts.
 */
@Component
class Mentions {

    private static final String KEY = "document.mention.";

    private static final String REVERSE_CHARGE = "reverseCharge";
    private static final String OUTSIDE_UNION = "outsideUnion";
    private static final String UNTAXED_OVERSEAS = "untaxedOverseas";
    private static final String DEBITS = "debits";
    private static final List<String> OF_VAT = List.of(REVERSE_CHARGE, OUTSIDE_UNION, UNTAXED_OVERSEAS, DEBITS);

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
        reason(situation.taxation(), situation.draft().date()).ifPresent(mentions::add);
        if (situation.isVatCharged() && situation.issuer().vat().onDebits()) mentions.add(say(DEBITS));
        return mentions;
    }

    /** Why there is no VAT; empty where there is some. */
    private Optional<String> reason(Taxation taxation, LocalDate day) {
        if (taxation.isReverseCharge()) return Optional.of(say(REVERSE_CHARGE));
        if (taxation.isTaxedAbroad()) return Optional.of(say(OUTSIDE_UNION));
        if (taxation.isUntaxedOverseas()) return Optional.of(say(UNTAXED_OVERSEAS));
        return taxation.terms().exemptionOn(day);
    }

    /**
     * What an archived document says of VAT. Before those sentences were kept apart they stand among the others, and
     * are told by what they say; the last resort is the reason that would be given today, had the seller not left the
     * franchise since.
     */
    List<String> ofVat(DocumentContent archived, Taxation today) {
        if (!archived.vatMentions().isEmpty()) return archived.vatMentions();
        Set<String> known = new HashSet<>();
        today.terms().exemptions().forEach(exemption -> known.add(exemption.text()));
        for (Language language : Language.values()) {
            OF_VAT.forEach(key -> known.add(texts.get(language, KEY + key)));
        }
        List<String> said = archived.mentions().stream().filter(known::contains).toList();
        if (!said.isEmpty() || archived.vatShown()) return said;
        VatTerms franchise =
                new VatTerms(VatRegime.FRANCHISE, false, today.terms().exemptions());
        return reason(new Taxation(franchise, today.client()), archived.date()).stream()
                .toList();
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
