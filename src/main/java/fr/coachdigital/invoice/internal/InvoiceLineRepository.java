package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.INVOICE_DEDUCTIONS;
import static fr.coachdigital.db.Tables.INVOICE_LINES;
import static org.jooq.Records.mapping;

import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps the lines of invoices, and which earlier invoices a balance invoice takes off. */
@Repository
class InvoiceLineRepository {

    private final DSLContext dsl;

    InvoiceLineRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Line> of(InvoiceId invoice) {
        return dsl.select(
                        INVOICE_LINES.KIND,
                        INVOICE_LINES.DESIGNATION,
                        INVOICE_LINES.DESCRIPTION,
                        INVOICE_LINES.QUANTITY,
                        INVOICE_LINES.UNIT,
                        INVOICE_LINES.UNIT_PRICE,
                        INVOICE_LINES.DISCOUNT_KIND,
                        INVOICE_LINES.DISCOUNT_VALUE,
                        INVOICE_LINES.VAT_RATE)
                .from(INVOICE_LINES)
                .where(INVOICE_LINES.INVOICE_ID.eq(invoice.value()))
                .orderBy(INVOICE_LINES.POSITION)
                .fetch(mapping(
                        (kind, designation, description, quantity, unit, price, discount, value, rate) -> new Line(
                                LineKind.valueOf(kind),
                                designation,
                                description,
                                plain(quantity),
                                Unit.valueOf(unit),
                                new Money(price),
                                new Discount(Discount.Kind.valueOf(discount), plain(value)),
                                VatRate.of(rate))));
    }

    /** As it was written, not as wide as the column. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    void replace(InvoiceId invoice, List<Line> lines) {
        dsl.deleteFrom(INVOICE_LINES)
                .where(INVOICE_LINES.INVOICE_ID.eq(invoice.value()))
                .execute();
        dsl.batch(IntStream.range(0, lines.size())
                        .mapToObj(place -> dsl.insertInto(INVOICE_LINES)
                                .set(INVOICE_LINES.INVOICE_ID, invoice.value())
                                .set(INVOICE_LINES.POSITION, (short) (place + 1))
                                .set(INVOICE_LINES.KIND, lines.get(place).kind().name())
                                .set(INVOICE_LINES.DESIGNATION, lines.get(place).designation())
                                .set(INVOICE_LINES.DESCRIPTION, lines.get(place).description())
                                .set(INVOICE_LINES.QUANTITY, lines.get(place).quantity())
                                .set(INVOICE_LINES.UNIT, lines.get(place).unit().name())
                                .set(
                                        INVOICE_LINES.UNIT_PRICE,
                                        lines.get(place).unitPrice().amount())
                                .set(
                                        INVOICE_LINES.DISCOUNT_KIND,
                                        lines.get(place).discount().kind().name())
                                .set(
                                        INVOICE_LINES.DISCOUNT_VALUE,
                                        lines.get(place).discount().value())
                                .set(
                                        INVOICE_LINES.VAT_RATE,
                                        lines.get(place).vatRate().code()))
                        .toList())
                .execute();
    }

    void setDeductions(InvoiceId invoice, Collection<InvoiceId> deducted) {
        dsl.deleteFrom(INVOICE_DEDUCTIONS)
                .where(INVOICE_DEDUCTIONS.INVOICE_ID.eq(invoice.value()))
                .execute();
        dsl.batch(deducted.stream()
                        .map(one -> dsl.insertInto(INVOICE_DEDUCTIONS)
                                .set(INVOICE_DEDUCTIONS.INVOICE_ID, invoice.value())
                                .set(INVOICE_DEDUCTIONS.DEDUCTED_ID, one.value()))
                        .toList())
                .execute();
    }
}
