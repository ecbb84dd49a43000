package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.BooleanSupplier;

/** The main button of a dialog, for what may happen once: a second click is not heard unless the first came to nothing. */
public final class OnceButton extends Button {

    private boolean done;

    /** @param act answers whether it was done; where it was not, or fails, the button can be clicked again */
    public OnceButton(String text, BooleanSupplier act) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
        setDisableOnClick(true);
        addClickListener(event -> {
            if (done) return;
            try {
                done = act.getAsBoolean();
            } finally {
                setEnabled(!done);
            }
        });
    }
}
