package fr.coachdigital.settings.ui;

import static fr.coachdigital.settings.ui.TextFields.helpedLine;
import static fr.coachdigital.settings.ui.TextFields.liveLine;
import static fr.coachdigital.settings.ui.TextFields.maybe;
import static fr.coachdigital.settings.ui.TextFields.needed;
import static fr.coachdigital.settings.ui.TextFields.parsed;
import static fr.coachdigital.settings.ui.TextFields.text;
import static fr.coachdigital.settings.ui.TextFields.upTo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.settings.BankDetails;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.PaymentRules;
import fr.coachdigital.shared.Bic;
import fr.coachdigital.shared.Iban;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When clients pay, what happens when they do not, and where the money goes. */
final class PaymentFields implements PartContent {

    private static final BigDecimal LEAST_FACTOR = BigDecimal.valueOf(3);

    private final TextField ibanInput = helpedLine("iban");
    private final Paragraph floor = new Paragraph();
    private final ValueField<String> termDays;
    private final ValueField<String> penaltyRate;
    private final ValueField<String> legalRate;
    private final ValueField<String> earlyPayment;
    private final ValueField<String> holder;
    private final ValueField<String> iban;
    private final ValueField<String> bic;
    private final List<Component> body;

    PaymentFields() {
        TextField termInput = number(helpedLine("termDays"), I18NProvider.translate("settings.days"));
        TextField penaltyInput = number(liveLine("penaltyRate"), "%");
        penaltyInput.setHelperText(I18NProvider.translate("settings.field.penaltyRate.help"));
        TextField legalInput = number(liveLine("legalRate"), "%");
        legalInput.setHelperText(I18NProvider.translate("settings.field.legalRate.help"));
        TextField earlyInput = helpedLine("earlyPayment");
        TextField holderInput = helpedLine("holder");
        TextField bicInput = helpedLine("bic");
        termDays = needed(
                PaymentFields::days,
                "termDays",
                termInput,
                of -> "" + of.payment().termDays());
        penaltyRate = needed(
                        Numbers::percent,
                        "penaltyRate",
                        penaltyInput,
                        of -> Numbers.display(of.payment().penaltyRate()))
                .live(this::showFloor);
        legalRate = needed(
                        Numbers::percent,
                        "legalRate",
                        legalInput,
                        of -> Numbers.display(of.payment().legalRate()))
                .live(this::showFloor);
        earlyPayment = upTo(
                PaymentRules.MAX_TEXT,
                "earlyPayment",
                earlyInput,
                of -> of.payment().earlyPayment());
        holder = upTo(
                BankDetails.MAX_HOLDER, "holder", holderInput, of -> of.bank().holder());
        iban = maybe(Iban::parse, "iban", ibanInput, of -> shown(of.bank().iban()))
                .live(this::groupIban);
        bic = maybe(Bic::parse, "bic", bicInput, of -> shown(of.bank().bic()));
        floor.getElement().setAttribute("role", "status");
        Paragraph indemnity = new Paragraph(I18NProvider.translate("settings.payment.indemnity"));
        indemnity.addClassName("settings-live");
        body = List.of(
                new Card("term").with(termInput).wide(earlyInput),
                Card.explained("penalty")
                        .with(penaltyInput, legalInput)
                        .wide(floor)
                        .wide(indemnity),
                Card.explained("bank").wide(holderInput).with(ibanInput, bicInput));
    }

    private static TextField number(TextField input, String unit) {
        input.getElement().setAttribute("inputmode", "decimal");
        input.setSuffixComponent(new Span(unit));
        input.addClassName("settings-number");
        return input;
    }

    private static Optional<Integer> days(String typed) {
        return Numbers.whole(typed, 0, PaymentRules.MAX_TERM_DAYS);
    }

    private static String shown(@Nullable Iban iban) {
        return iban == null ? "" : iban.display();
    }

    private static String shown(@Nullable Bic bic) {
        return bic == null ? "" : bic.value();
    }

    /** Shows in groups of four what was typed in one go; the same number, so nothing changes. */
    private void groupIban() {
        Iban known = parsed(iban, Iban::parse);
        if (known != null) ibanInput.setValue(known.display());
    }

    private void showFloor() {
        BigDecimal legal = parsed(legalRate, Numbers::percent);
        BigDecimal penalty = parsed(penaltyRate, Numbers::percent);
        floor.setVisible(legal != null);
        if (legal == null) return;
        boolean enough = penalty != null && PaymentRules.isEnough(penalty, legal);
        floor.setText(I18NProvider.translate(
                enough ? "settings.payment.floor.kept" : "settings.payment.floor.missed",
                Numbers.display(legal),
                Numbers.display(legal.multiply(LEAST_FACTOR))));
        floor.setClassName("settings-live settings-wide");
        floor.addClassNames("settings-verdict", (enough ? Tone.SUCCESS : Tone.DANGER).className());
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<FormField> fields() {
        return List.of(termDays, earlyPayment, penaltyRate, legalRate, holder, iban, bic);
    }

    @Override
    public Optional<FormField> contradiction() {
        BigDecimal legal = rate(legalRate);
        if (PaymentRules.isEnough(rate(penaltyRate), legal)) return Optional.empty();
        penaltyRate.refuse(I18NProvider.translate(
                "settings.error.penaltyRate.low", Numbers.display(legal.multiply(LEAST_FACTOR))));
        return Optional.of(penaltyRate);
    }

    private static BigDecimal rate(ValueField<String> field) {
        return Objects.requireNonNull(parsed(field, Numbers::percent), "Checked before");
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        int term = Objects.requireNonNull(parsed(termDays, PaymentFields::days), "Checked before");
        return onto.withPayment(
                new PaymentRules(term, rate(penaltyRate), rate(legalRate), text(earlyPayment)),
                new BankDetails(text(holder), parsed(iban, Iban::parse), parsed(bic, Bic::parse)));
    }
}
