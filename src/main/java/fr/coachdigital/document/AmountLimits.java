package fr.coachdigital.document;

import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * How large amounts may be: no quantity, price, discount, line or document reaches {@link Line#LIMIT}, VAT included, so
 * that whatever is stored fits its column (DECIMAL(14, 2), amounts with a deposit or discount DECIMAL(12, 2)), and can be
 * paid in one transfer. Forms say it on the field, services refuse the rest; what was stored before is still read.
 */
public final class AmountLimits {

    private AmountLimits() {}

    /** Whether quantity times price reaches the limit. */
    public static boolean isTooLarge(Line line) {
        return line.beforeDiscount().amount().abs().compareTo(Line.LIMIT) >= 0;
    }

    /** Whether what a document comes to reaches the limit. */
    public static boolean isTooLarge(Totals totals) {
        return totals.gross().amount().abs().compareTo(Line.LIMIT) >= 0
                || totals.net().amount().abs().compareTo(Line.LIMIT) >= 0;
    }

    /** Whether more is taken off a line than it comes to. */
    public static boolean isOverDiscounted(Line line) {
        BigDecimal taken = line.discountAmount().amount().abs();
        return taken.compareTo(line.beforeDiscount().amount().abs()) > 0;
    }

    /** @throws IllegalArgumentException if a line or their sum is too large, or a price or a discounted line negative */
    public static void check(List<Line> lines) {
        for (Line line : lines) {
            if (isTooLarge(line) || isOverDiscounted(line) || line.unitPrice().isNegative()) {
                throw new IllegalArgumentException("A line comes to what no line can come to");
            }
        }
        if (isTooLarge(Totals.of(lines))) throw new IllegalArgumentException("The document comes to too much");
    }

    /** @throws IllegalArgumentException if euros are asked for at the acceptance that are more than the lines come to */
    public static void checkDeposit(Deposit deposit, List<Line> lines) {
        Money gross = Totals.of(lines).gross();
        boolean tooMuch = deposit.kind() == Deposit.Kind.AMOUNT
                && gross.isPositive()
                && deposit.value().compareTo(gross.amount()) > 0;
        if (tooMuch) throw new IllegalArgumentException("The deposit is more than the document comes to");
    }

    /** @throws IllegalArgumentException if a line gives back, which only those of a credit note do */
    public static void checkSold(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.quantity().signum() < 0)) {
            throw new IllegalArgumentException("What is sold has no negative quantity");
        }
    }
}
