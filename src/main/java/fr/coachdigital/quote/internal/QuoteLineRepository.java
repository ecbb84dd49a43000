package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTE_LINES;
import static org.jooq.Records.mapping;

import fr.coachdigital.db.tables.records.QuoteLinesRecord;
import fr.coachdigital.document.Discount;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.LineKind;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The lines of quotes, in their order. */
@Repository
class QuoteLineRepository {

    private final DSLContext sql;

    QuoteLineRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Line> of(QuoteId quote) {
        return sql.select(
                        QUOTE_LINES.KIND,
                        QUOTE_LINES.DESIGNATION,
                        QUOTE_LINES.DESCRIPTION,
                        QUOTE_LINES.QUANTITY,
                        QUOTE_LINES.UNIT,
                        QUOTE_LINES.UNIT_PRICE,
                        QUOTE_LINES.DISCOUNT_KIND,
                        QUOTE_LINES.DISCOUNT_VALUE,
                        QUOTE_LINES.VAT_RATE)
                .from(QUOTE_LINES)
                .where(QUOTE_LINES.QUOTE_ID.eq(quote.value()))
                .orderBy(QUOTE_LINES.POSITION)
                .fetch(mapping(
                        (kind, designation, description, quantity, unit, price, discount, value, vat) -> new Line(
                                LineKind.valueOf(kind),
                                designation,
                                description,
                                QuoteColumns.plain(quantity),
                                Unit.valueOf(unit),
                                new Money(price),
                                new Discount(Discount.Kind.valueOf(discount), QuoteColumns.plain(value)),
                                VatRate.of(vat))));
    }

    void replace(QuoteId quote, List<Line> lines) {
        sql.deleteFrom(QUOTE_LINES)
                .where(QUOTE_LINES.QUOTE_ID.eq(quote.value()))
                .execute();
        List<QuoteLinesRecord> rows = new ArrayList<>();
        for (Line line : lines) rows.add(row(quote, rows.size() + 1, line));
        sql.batchInsert(rows).execute();
    }

    private QuoteLinesRecord row(QuoteId quote, int position, Line line) {
        QuoteLinesRecord row = sql.newRecord(QUOTE_LINES);
        row.setQuoteId(quote.value());
        row.setPosition((short) position);
        row.setKind(line.kind().name());
        row.setDesignation(line.designation());
        row.setDescription(line.description());
        row.setQuantity(line.quantity());
        row.setUnit(line.unit().name());
        row.setUnitPrice(line.unitPrice().amount());
        row.setDiscountKind(line.discount().kind().name());
        row.setDiscountValue(line.discount().value());
        row.setVatRate(line.vatRate().code());
        return row;
    }
}
