package fr.coachdigital.settings.ui;

import static fr.coachdigital.settings.ui.TextFields.liveLine;
import static fr.coachdigital.settings.ui.TextFields.parsed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.NumberFormat;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.settings.Numbering;
import fr.coachdigital.settings.NumbersGiven;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How documents are numbered, with the number that comes next. */
final class NumberingFields implements PartContent {

    private static final int NO_YEAR = 0;
    private static final String YEAR = "{AAAA}";
    private static final String SHORT_YEAR = "{AA}";
    private static final String COUNTER = "{0000}";

    private final NumbersGiven given;
    private final Supplier<LocalDate> today;
    private final Map<NumberSeries, TextField> inputs = new EnumMap<>(NumberSeries.class);
    private final Map<NumberSeries, ValueField<String>> formats = new EnumMap<>(NumberSeries.class);
    private final ValueField<Boolean> yearly;
    private final List<Component> body;

    /** @param today in Paris */
    NumberingFields(NumbersGiven given, Supplier<LocalDate> today) {
        this.given = given;
        this.today = today;
        Checkbox yearlyInput = new Checkbox(I18NProvider.translate("settings.field.yearly"), true);
        yearlyInput.setHelperText(I18NProvider.translate("settings.field.yearly.help"));
        yearly = new ValueField<>("yearly", yearlyInput, of -> of.numbering().yearly()).live(this::showNext);
        add(NumberSeries.QUOTE, "quote", Numbering::quote);
        add(NumberSeries.INVOICE, "invoice", Numbering::invoice);
        add(NumberSeries.CREDIT_NOTE, "creditNote", Numbering::creditNote);
        Card card = Card.explained("formats");
        inputs.values().forEach(card::with);
        body = List.of(card.wide(legend()), new Card("restart").wide(yearlyInput));
    }

    private void add(NumberSeries series, String name, Function<Numbering, NumberFormat> format) {
        TextField input = liveLine(name);
        inputs.put(series, input);
        formats.put(
                series,
                new ValueField<>(name, input, of -> format.apply(of.numbering()).pattern())
                        .refusing(NumberingFields::problem)
                        .live(this::showNext));
    }

    private static String problem(String typed) {
        return parse(typed).isPresent() ? "" : I18NProvider.translate("settings.error.format", COUNTER);
    }

    private static Optional<NumberFormat> parse(String typed) {
        try {
            return Optional.of(new NumberFormat(typed.strip()));
        } catch (IllegalArgumentException notAFormat) {
            return Optional.empty();
        }
    }

    private void showNext() {
        inputs.forEach((series, input) -> input.setHelperText(parse(input.getValue())
                .map(format -> I18NProvider.translate("settings.numbering.next", next(series, format)))
                .orElse("")));
    }

    private String next(NumberSeries series, NumberFormat format) {
        int year = today.get().getYear();
        int place = given.last(series, yearly.value() ? year : NO_YEAR) + 1;
        return format.number(year, place);
    }

    private static UnorderedList legend() {
        UnorderedList signs = new UnorderedList(Stream.of(YEAR, SHORT_YEAR, COUNTER)
                .map(sign -> new ListItem(
                        new Code(sign), new Span(I18NProvider.translate("settings.numbering.sign." + key(sign)))))
                .toArray(ListItem[]::new));
        signs.addClassName("settings-legend");
        return signs;
    }

    private static String key(String sign) {
        return sign.substring(1, sign.length() - 1);
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<FormField> fields() {
        List<FormField> all = new ArrayList<>(formats.values());
        all.add(yearly);
        return all;
    }

    @Override
    public Optional<FormField> contradiction() {
        for (NumberSeries series : NumberSeries.values()) {
            ValueField<String> field = field(series);
            if (yearly.value() && !format(series).hasYear()) {
                field.refuse(I18NProvider.translate("settings.error.numbering.year", YEAR, SHORT_YEAR));
                return Optional.of(field);
            }
            for (NumberSeries other : NumberSeries.values()) {
                if (other.compareTo(series) < 0 && format(other).looksLike(format(series))) {
                    field.refuse(I18NProvider.translate("settings.error.numbering.same"));
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private ValueField<String> field(NumberSeries series) {
        return Objects.requireNonNull(formats.get(series), "One for each series");
    }

    private NumberFormat format(NumberSeries series) {
        return Objects.requireNonNull(parsed(field(series), NumberingFields::parse), "Checked before");
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        return onto.withNumbering(new Numbering(
                format(NumberSeries.QUOTE),
                format(NumberSeries.INVOICE),
                format(NumberSeries.CREDIT_NOTE),
                yearly.value()));
    }
}
