package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A button for what takes seconds: it says that it is at work, and hears no second click until that has ended. */
final class SlowButton extends Button {

    private final String text;
    private boolean running;

    /**
     * @param done in the page, with the result
     * @param failed in the page, with a sentence that says what went wrong
     */
    <T> SlowButton(String text, Beside beside, Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        super(text);
        this.text = text;
        setDisableOnClick(true);
        addClickListener(event -> {
            if (running) return;
            run(true);
            beside.run(
                    work,
                    result -> {
                        run(false);
                        done.accept(result);
                    },
                    sentence -> {
                        run(false);
                        failed.accept(sentence);
                    });
        });
    }

    private void run(boolean begins) {
        running = begins;
        setEnabled(!begins);
        setText(begins ? getTranslation("stripe.running") : text);
    }
}
