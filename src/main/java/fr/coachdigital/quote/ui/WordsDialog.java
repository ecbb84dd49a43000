package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.platform.ui.OnceButton;
import java.util.function.Consumer;

/** Asks a client for a few words: why not, or what should be different. */
class WordsDialog extends Dialog {

    /**
     * @param key of the texts: the act; below it {@code .submit}
     * @param label key of the name of the field; below it {@code .hint} and {@code .missing}
     */
    WordsDialog(String key, String label, String coach, Consumer<String> said) {
        setHeaderTitle(getTranslation(key));
        TextArea words = new TextArea(getTranslation(label));
        words.setHelperText(getTranslation(label + ".hint", coach));
        words.setErrorMessage(getTranslation(label + ".missing"));
        words.setMaxLength(QuoteAnswer.MAX_WORDS);
        words.setMinRows(4);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setWidthFull();
        add(words);
        Button submit = new OnceButton(getTranslation(key + ".submit"), () -> {
            boolean enough = QuoteAnswer.isSaid(words.getValue());
            words.setInvalid(!enough);
            if (!enough) return false;
            said.accept(words.getValue().strip());
            close();
            return true;
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), event -> close()), submit);
    }
}
