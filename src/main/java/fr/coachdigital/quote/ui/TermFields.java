package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Totals;
import fr.coachdigital.document.ui.DepositField;
import fr.coachdigital.document.ui.TypedShare;
import fr.coachdigital.platform.ui.DayPicker;
import fr.coachdigital.quote.QuoteData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when a quote holds, when the work begins and how long it takes, and what is asked for beforehand. */
final class TermFields extends Composite<Div> {

    private final DayPicker validUntil = new DayPicker(getTranslation("quote.field.validUntil"));
    private final DayPicker start = new DayPicker(getTranslation("quote.field.start"));
    private final LimitedText duration =
            new LimitedText(new TextField(getTranslation("quote.field.duration")), QuoteData.MAX_DURATION);
    private final DepositField deposit = new DepositField();
    private final LocalDate today;

    TermFields(LocalDate today, int validityDays, Runnable depositChanged) {
        this.today = today;
        validUntil.setHelperText(getTranslation("quote.field.validUntil.help", validityDays));
        validUntil.setClearButtonVisible(true);
        validUntil.addValueChangeListener(event -> validUntil.setErrorMessage(""));
        start.setClearButtonVisible(true);
        duration.field().setPlaceholder(getTranslation("quote.field.duration.hint"));
        deposit.onChange(depositChanged);
        getContent().addClassName("quote-terms");
        getContent().add(validUntil, start, duration.field(), deposit);
    }

    void show(QuoteData data) {
        validUntil.setValue(data.validUntil());
        start.setValue(data.start());
        duration.show(data.duration());
        deposit.show(data.deposit());
    }

    void type(TypedQuote typed) {
        validUntil.setValue(typed.validUntil());
        start.setValue(typed.start());
        duration.show(typed.duration());
        deposit.type(typed.deposit());
    }

    void show(Totals totals) {
        deposit.setGross(totals.gross());
    }

    /** Says on the fields what is wrong, and puts the cursor into the first of them. */
    boolean check() {
        if (validUntil.getValue() != null && validUntil.getValue().isBefore(today)) {
            validUntil.setErrorMessage(getTranslation("quote.field.validUntil.past"));
            validUntil.setInvalid(true);
        }
        boolean lasting = duration.check();
        boolean asked = deposit.read().isPresent();
        if (validUntil.isInvalid()) validUntil.focus();
        else if (start.isInvalid()) start.focus();
        else if (!lasting) duration.field().focus();
        else if (!asked) deposit.focus();
        return !validUntil.isInvalid() && !start.isInvalid() && lasting && asked;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil.getValue();
    }

    @Nullable
    LocalDate start() {
        return start.getValue();
    }

    String duration() {
        return duration.words();
    }

    Deposit deposit() {
        return deposit.glance();
    }

    TypedShare typedDeposit() {
        return deposit.typed();
    }

    /** Tells each change, also while typing. */
    void onChange(Runnable changed) {
        validUntil.addValueChangeListener(event -> changed.run());
        start.addValueChangeListener(event -> changed.run());
        duration.onChange(changed);
        deposit.onChange(changed);
    }
}
