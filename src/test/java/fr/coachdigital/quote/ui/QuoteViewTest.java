package fr.coachdigital.quote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteLab;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A practice that can send quotes, with its coach signed in. */
@SuppressWarnings("rawtypes")
abstract class QuoteViewTest extends ViewTest {

    @Autowired
    AdminQuotes quotes;

    private @Autowired ApplicationContext application;
    QuoteLab lab;

    @BeforeEach
    void a_practice_with_two_clients() {
        lab = new QuoteLab(application);
    }

    Quote quote(QuoteId id) {
        return quotes.find(id).orElseThrow();
    }

    void open(String path, String query) {
        open(path);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundtrip();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static String toast() {
        return _find(Toasts.class).getLast().getElement().getTextRecursively();
    }

    /** All that stands on the screen: the page, what is open above it, and notices. */
    String screen() {
        return Stream.of(Stream.of(currentView()), _find(Dialog.class).stream(), _find(Toasts.class).stream())
                .flatMap(part -> part)
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    static List<TextField> fields(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label));
    }

    /** Types into the nth line, which begins at 0. */
    static void designate(int line, String words) {
        ComboBox<?> box =
                _find(ComboBox.class, spec -> spec.withLabel("Désignation")).get(line);
        ComboBoxKt._fireCustomValueSet(box, words);
    }

    /** As sums are written, with the spaces that do not break. */
    static String euros(String amount) {
        return amount.replace(' ', '\u202f') + "\u00a0€";
    }
}
