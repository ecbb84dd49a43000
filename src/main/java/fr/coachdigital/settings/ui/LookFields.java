package fr.coachdigital.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.platform.ui.AccentColors;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The practice's logo and colour; the page takes on the colour while it is chosen. */
final class LookFields implements PartContent {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    private final AccentSheet sheet = new AccentSheet();
    private final Input chooser = new Input();
    private final TextField colorInput = TextFields.liveLine("accentColor");
    private final Paragraph verdict = new Paragraph();
    private final ValueField<String> color;
    private final LogoPanel logo;
    private final List<Component> body;

    LookFields(IssuerEditor editor) {
        logo = new LogoPanel(editor);
        chooser.setType("color");
        chooser.addClassName("settings-color");
        chooser.setAriaLabel(I18NProvider.translate("settings.look.choose"));
        chooser.addValueChangeListener(event -> {
            if (event.isFromClient()) choose(event.getValue());
        });
        colorInput.setPrefixComponent(chooser);
        colorInput.setHelperText(I18NProvider.translate("settings.field.accentColor.help"));
        color = TextFields.needed(LookFields::parse, "accentColor", colorInput, IssuerProfile::accentColor)
                .live(this::showColor);
        verdict.getElement().setAttribute("role", "status");
        body = List.of(
                Card.explained("logo").wide(logo),
                Card.explained("color").with(colorInput).wide(verdict).wide(new BrandPreview()),
                sheet);
    }

    private void choose(String chosen) {
        colorInput.setValue(chosen);
        color.check();
    }

    private static Optional<String> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        String hex = text.startsWith("#") ? text : "#" + text;
        return COLOR.matcher(hex).matches() ? Optional.of(hex) : Optional.empty();
    }

    private void showColor() {
        Optional<String> known = parse(color.value());
        verdict.setVisible(known.isPresent());
        known.ifPresent(this::tryOn);
    }

    private void tryOn(String hex) {
        AccentColors readable = AccentColors.of(hex);
        chooser.setValue(hex);
        sheet.show(readable);
        verdict.setText(
                readable.light().equals(hex)
                        ? I18NProvider.translate("settings.look.readable", readable.dark())
                        : I18NProvider.translate("settings.look.adjusted", readable.light(), readable.dark()));
        verdict.setClassName("settings-live settings-wide");
    }

    @Override
    public List<Component> body() {
        return body;
    }

    @Override
    public List<FormField> fields() {
        return List.of(logo, color);
    }

    @Override
    public IssuerProfile write(IssuerProfile onto) {
        return onto.withAccentColor(parse(color.value()).orElse(onto.accentColor()));
    }

    /** The shell around the page was drawn in the old colour; it keeps the new one when this page is left. */
    @Override
    public void stored() {
        AccentSheet lasting = new AccentSheet();
        parse(color.value()).map(AccentColors::of).ifPresent(lasting::show);
        UI.getCurrent().add(lasting);
    }
}
