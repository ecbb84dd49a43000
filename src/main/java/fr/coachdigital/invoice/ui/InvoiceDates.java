package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.platform.ui.DayPicker;
import fr.coachdigital.settings.PaymentRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the work was done, and by when it is to be paid; all may stay empty. */
final class InvoiceDates extends Composite<Div> {

    private final DayPicker supplyFrom = new DayPicker(getTranslation("invoice.field.supplyFrom"));
    private final DayPicker supplyUntil = new DayPicker(getTranslation("invoice.field.supplyUntil"));
    private final DayPicker due = new DayPicker(getTranslation("invoice.field.due"));
    private final LocalDate today;

    InvoiceDates(int termDays, LocalDate today) {
        this.today = today;
        supplyFrom.setHelperText(getTranslation("invoice.field.supplyFrom.help"));
        supplyUntil.setHelperText(getTranslation("invoice.field.supplyUntil.help"));
        due.setHelperText(getTranslation("invoice.field.due.help", termDays, PaymentRules.MAX_TERM_DAYS));
        for (DayPicker picker : List.of(supplyFrom, supplyUntil, due)) {
            picker.setClearButtonVisible(true);
            picker.setManualValidation(true);
            picker.addValueChangeListener(event -> refuse(picker, ""));
        }
        getContent().addClassName("invoice-form-dates");
        getContent().add(supplyFrom, supplyUntil, due);
    }

    void show(InvoiceData data, InvoiceKind kind) {
        supplyFrom.setValue(data.supplyFrom());
        supplyUntil.setValue(data.supplyUntil());
        due.setValue(data.dueDate());
        due.setVisible(kind != InvoiceKind.CREDIT_NOTE);
    }

    /** False, with the errors on the fields, when the days do not fit together. */
    boolean check() {
        LocalDate first = supplyFrom();
        LocalDate last = supplyUntil();
        boolean inOrder = last == null || (first != null && !last.isBefore(first));
        refuse(supplyUntil, inOrder ? "" : getTranslation("invoice.field.supplyUntil.wrong"));
        boolean allowed = due() == null || isAllowed(due());
        refuse(due, allowed ? "" : getTranslation("invoice.field.due.wrong", PaymentRules.MAX_TERM_DAYS));
        return inOrder && allowed;
    }

    /** As the law would have it if the invoice was issued today; later it is checked again. */
    private boolean isAllowed(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(PaymentRules.MAX_TERM_DAYS));
    }

    private static void refuse(DayPicker picker, String error) {
        picker.setErrorMessage(error);
        picker.setInvalid(!error.isEmpty());
    }

    @Nullable
    LocalDate supplyFrom() {
        return supplyFrom.getValue();
    }

    @Nullable
    LocalDate supplyUntil() {
        return supplyUntil.getValue();
    }

    @Nullable
    LocalDate due() {
        return due.isVisible() ? due.getValue() : null;
    }

    void type(TypedInvoice typed) {
        supplyFrom.setValue(typed.supplyFrom());
        supplyUntil.setValue(typed.supplyUntil());
        due.setValue(typed.dueDate());
    }

    void onChange(Runnable changed) {
        for (DayPicker picker : List.of(supplyFrom, supplyUntil, due)) {
            picker.addValueChangeListener(event -> changed.run());
        }
    }
}
