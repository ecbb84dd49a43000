package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A line of a quote or invoice. Of a section or text only the designation and description count.
 *
 * @param description may be empty; plain text with line breaks
 * @param quantity at most 4 decimals (BR-FR-DEC-02); negative only on credit notes and corrections
 * @param unitPrice without VAT
 * @param vatRate {@link VatRate#ZERO} under the franchise
 */
public record Line(
        LineKind kind,
        String designation,
        String description,
        BigDecimal quantity,
        Unit unit,
        Money unitPrice,
        Discount discount,
        VatRate vatRate)
        implements Serializable {

    public static final int MAX_DESIGNATION = 500;
    public static final int MAX_DESCRIPTION = 4_000;
    public static final int MAX_QUANTITY_DECIMALS = 4;
    /** No quantity and no price may reach this; see {@link AmountLimits}. */
    public static final BigDecimal LIMIT = BigDecimal.valueOf(10_000_000);

    /** @throws IllegalArgumentException if a text is missing or too long, or a figure too large or too fine */
    public Line {
        if (designation.length() > MAX_DESIGNATION || description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("A line's text is too long");
        }
        if (designation.isBlank()) throw new IllegalArgumentException("A line says what it is");
        if (quantity.stripTrailingZeros().scale() > MAX_QUANTITY_DECIMALS
                || quantity.abs().compareTo(LIMIT) >= 0
                || unitPrice.amount().abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("A quantity or price is out of range");
        }
    }

    public static Line item(
            String designation, String description, BigDecimal quantity, Unit unit, Money unitPrice, VatRate vatRate) {
        return new Line(LineKind.ITEM, designation, description, quantity, unit, unitPrice, Discount.NONE, vatRate);
    }

    public static Line section(String designation) {
        return worded(LineKind.SECTION, designation, "");
    }

    public static Line text(String designation, String description) {
        return worded(LineKind.TEXT, designation, description);
    }

    private static Line worded(LineKind kind, String designation, String description) {
        return new Line(
                kind, designation, description, BigDecimal.ZERO, Unit.FLAT, Money.ZERO, Discount.NONE, VatRate.ZERO);
    }

    /** The same without VAT. */
    public Line untaxed() {
        return new Line(kind, designation, description, quantity, unit, unitPrice, discount, VatRate.ZERO);
    }

    /** Quantity times price, before the discount, to the cent. */
    public Money beforeDiscount() {
        return kind == LineKind.ITEM ? Money.rounded(quantity.multiply(unitPrice.amount())) : Money.ZERO;
    }

    /** What is taken off, to the cent; of a negative line, given back. */
    public Money discountAmount() {
        return switch (discount.kind()) {
            case NONE -> Money.ZERO;
            case PERCENT ->
                Money.rounded(
                        beforeDiscount().amount().multiply(discount.value()).movePointLeft(2));
            case AMOUNT -> {
                Money off = Money.rounded(discount.value());
                yield beforeDiscount().isNegative() ? off.negated() : off;
            }
        };
    }

    /** Without VAT, after the discount, to the cent (INV-28). */
    public Money net() {
        return kind == LineKind.ITEM ? beforeDiscount().minus(discountAmount()) : Money.ZERO;
    }
}
