package fr.coachdigital.settings.ui;

import static fr.coachdigital.settings.ui.TextFields.helpedLine;
import static fr.coachdigital.settings.ui.TextFields.lines;
import static fr.coachdigital.settings.ui.TextFields.needed;
import static fr.coachdigital.settings.ui.TextFields.parsed;
import static fr.coachdigital.settings.ui.TextFields.text;
import static fr.coachdigital.settings.ui.TextFields.upTo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.settings.IssuerProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on documents besides their lines. */
final class TextsFields implements PartContent {

    private final ValueField<String> validityDays;
    private final ValueField<String> mediator;
    private final ValueField<String> terms;
    private final List<Component> body;
    private final List<Component> multiline;

    TextsFields() {
        TextField daysInput = helpedLine("quoteValidityDays");
        daysInput.getElement().setAttribute("inputmode", "numeric");
        daysInput.setSuffixComponent(new Span(I18NProvider.translate("settings.days")));
        daysInput.addClassName("settings-number");
        TextArea mediatorInput = lines("mediator", 3);
        TextArea termsInput = lines("terms", 10);
        termsInput.setMaxRows(24);
        validityDays = needed(TextsFields::days, "quoteValidityDays", daysInput, of -> "" + of.quoteValidityDays());
        mediator = upTo(IssuerProfile.MAX_MEDIATOR, "mediator", mediatorInput, IssuerProfile::mediator);
        terms = upTo(IssuerProfile.MAX_TERMS, "terms", termsInput, IssuerProfile::terms);
        body = List.of(new Card("quotes").with(daysInput));
        multiline = List.of(
                Card.explained("mediation").wide(mediatorInput),
                Card.explained("terms").wide(termsInput).wide(markdown()));
    }

    /** How to write a title, emphasis and a list. */
    private static UnorderedList markdown() {
        UnorderedList signs = new UnorderedList(Stream.of("title", "bold", "list", "link")
                .map(sign -> {
                    String words = I18NProvider.translate("settings.markdown." + sign);
                    String example = I18NProvider.translate("settings.markdown." + sign + ".example");
                    return new ListItem(new Code(example), new Span(words));
                })
                .toArray(ListItem[]::new));
        signs.addClassName("settings-legend");
        return signs;
    }

    private static Optional<Integer> days(String typed) {
        return Numbers.whole(typed, 1, IssuerProfile.MAX_VALIDITY_DAYS);
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<Component> multiline() {
        return multiline;
    }

    @Override
    public List<FormField> fields() {
        return List.of(validityDays, mediator, terms);
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        int days = Objects.requireNonNull(parsed(validityDays, TextsFields::days), "Checked before");
        return onto.withTexts(text(mediator), text(terms), days);
    }
}
