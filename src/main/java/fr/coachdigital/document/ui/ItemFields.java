package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.coachdigital.document.AmountLimits;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something sold: how many of what, at what price, less what. */
final class ItemFields extends LineFields {

    private final DesignationField designation;
    private final DescriptionField description = new DescriptionField();
    private final DecimalField quantity =
            new DecimalField(getTranslation("document.line.quantity"), 0, Line.MAX_QUANTITY_DECIMALS);
    private final Select<Unit> unit = new Select<>();
    private final DecimalField price;
    private final ShareField discount = new ShareField(getTranslation("document.line.discount"));
    private final Select<VatRate> rate = new Select<>();
    private final Span total = new Span();
    private final boolean vatCharged;
    private String filledDescription = "";

    ItemFields(List<CatalogueService> catalogue, boolean vatCharged) {
        this.vatCharged = vatCharged;
        designation = new DesignationField(catalogue, this::fill);
        price = new DecimalField(getTranslation(vatCharged ? "document.line.price" : "document.line.price.only"), 2, 2)
                .withUnit("€");
        unit.setLabel(getTranslation("document.line.unit"));
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(DocumentWords::unit);
        unit.setValue(Unit.FLAT);
        rate.setLabel(getTranslation("document.line.rate"));
        rate.setItems(VatRate.values());
        rate.setItemLabelGenerator(DocumentWords::rate);
        rate.setValue(vatCharged ? VatRate.STANDARD : VatRate.ZERO);
        rate.setVisible(vatCharged);
        quantity.show(BigDecimal.ONE);
        total.addClassName("line-total");
        total.getElement().setAttribute("role", "status");
        Div figures = new Div(
                named("quantity", quantity.getContent()),
                named("unit", unit),
                named("price", price.getContent()),
                named("discount", discount.getContent()),
                named("rate", rate));
        figures.addClassName("line-figures");
        getContent().addClassName("line-item");
        getContent().add(named("designation", designation.getContent()), description, figures, total);
        onChange(this::showTotal);
        showTotal();
    }

    private static <C extends Component & HasStyle> C named(String name, C field) {
        field.addClassName("line-" + name);
        return field;
    }

    private void fill(CatalogueService service) {
        if (description.words().isEmpty() || description.words().equals(filledDescription)) {
            description.show(service.description());
            filledDescription = description.words();
        }
        unit.setValue(service.unit());
        price.show(service.unitPrice().amount());
        if (vatCharged) rate.setValue(service.vatRate());
        if (quantity.isEmpty()) quantity.show(BigDecimal.ONE);
    }

    ItemFields show(Line line) {
        designation.show(line.designation());
        description.show(line.description());
        quantity.showSigned(line.quantity());
        unit.setValue(line.unit());
        price.show(line.unitPrice().amount());
        discount.show(
                line.discount().kind() == Discount.Kind.AMOUNT ? ShareField.Way.AMOUNT : ShareField.Way.PERCENT,
                line.discount().value());
        if (vatCharged) rate.setValue(line.vatRate());
        return this;
    }

    /** With whatever was typed, right or wrong. */
    ItemFields type(TypedLine typed) {
        designation.show(typed.designation());
        description.show(typed.description());
        quantity.allowNegative(typed.signed());
        quantity.type(typed.quantity());
        unit.setValue(typed.unit());
        price.type(typed.price());
        discount.type(typed.discount());
        if (vatCharged) rate.setValue(typed.rate());
        return this;
    }

    /** A new line is counted and taxed like the one before. */
    ItemFields like(ItemFields before) {
        unit.setValue(before.unit.getValue());
        rate.setValue(before.rate.getValue());
        return this;
    }

    boolean isAt(VatRate wanted) {
        return !isBlank() && rate.getValue() == wanted;
    }

    /** Says on the price what is wrong with what the line comes to. */
    void refuse(String problem) {
        price.refuse(problem);
        price.focus();
    }

    private void showTotal() {
        total.setText(glance().map(line -> DocumentWords.amount(line.net())).orElse("–"));
    }

    @Override
    boolean isBlank() {
        return designation.words().isEmpty() && description.words().isEmpty() && price.isEmpty();
    }

    @Override
    Optional<Line> read() {
        List<Boolean> checked = List.of(
                designation.check(),
                description.check(),
                quantity.checkGiven(getTranslation("document.line.quantity.missing")),
                price.checkGiven(getTranslation("document.line.price.missing")),
                discount.check());
        if (checked.contains(false)) return Optional.empty();
        return glance().filter(line -> {
            boolean tooLarge = AmountLimits.isTooLarge(line);
            boolean tooMuch = !tooLarge && AmountLimits.isOverDiscounted(line);
            if (tooLarge) price.refuse(getTranslation("document.line.too-large"));
            if (tooMuch) discount.refuse(getTranslation("document.line.discount.too-much"));
            return !tooLarge && !tooMuch;
        });
    }

    @Override
    Optional<Line> glance() {
        if (quantity.value().isEmpty() || price.value().isEmpty()) return Optional.empty();
        String words = designation.words();
        return Optional.of(new Line(
                LineKind.ITEM,
                words.isEmpty() ? "–" : shortened(words, Line.MAX_DESIGNATION),
                shortened(description.words(), Line.MAX_DESCRIPTION),
                quantity.value().get(),
                unit(),
                new Money(price.value().get()),
                discount(),
                rate()));
    }

    private Unit unit() {
        return Objects.requireNonNullElse(unit.getValue(), Unit.FLAT);
    }

    private VatRate rate() {
        return Objects.requireNonNullElse(rate.getValue(), VatRate.ZERO);
    }

    private Discount discount() {
        return discount.value()
                .map(value -> new Discount(
                        discount.way() == ShareField.Way.AMOUNT ? Discount.Kind.AMOUNT : Discount.Kind.PERCENT, value))
                .orElse(Discount.NONE);
    }

    private static String shortened(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }

    @Override
    void focus() {
        if (designation.isRefused()) designation.focus();
        else if (description.isRefused()) description.focus();
        else if (quantity.isRefused()) quantity.focus();
        else if (price.isRefused()) price.focus();
        else if (discount.isRefused()) discount.focus();
        else designation.focus();
    }

    void onChange(Runnable changed) {
        designation.onChange(changed);
        description.onChange(changed);
        quantity.onChange(changed);
        unit.addValueChangeListener(event -> changed.run());
        price.onChange(changed);
        discount.onChange(changed);
        rate.addValueChangeListener(event -> changed.run());
    }

    void onEnter(Runnable entered) {
        quantity.onEnter(entered);
        price.onEnter(entered);
        discount.onEnter(entered);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        designation.setReadOnly(readOnly);
        description.setReadOnly(readOnly);
        quantity.setReadOnly(readOnly);
        unit.setReadOnly(readOnly);
        price.setReadOnly(readOnly);
        discount.setReadOnly(readOnly);
        rate.setReadOnly(readOnly);
    }

    @Override
    TypedLine typed() {
        return new TypedLine(
                LineKind.ITEM,
                designation.words(),
                description.words(),
                quantity.typed(),
                quantity.isNegativeAllowed(),
                unit(),
                price.typed(),
                discount.typed(),
                rate());
    }
}
