package fr.coachdigital.document.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A field of words whose changes are told while somebody is typing, not only once they leave it. */
public final class WhileTyping {

    private static final int PAUSE_MS = 1_500;

    private WhileTyping() {}

    /** Tells the server what is typed so far, every second and a half at most. */
    public static void tell(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE_MS);
    }
}
