package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Adds up what was paid and credited, from the rows themselves. */
@Repository
class SumRepository {

    private final DSLContext dsl;

    SumRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<Integer, Sums> of(Collection<Integer> invoices) {
        Map<Integer, BigDecimal> paid = dsl.select(PAYMENTS.INVOICE_ID, sum(PAYMENTS.AMOUNT))
                .from(PAYMENTS)
                .where(PAYMENTS.INVOICE_ID.in(invoices))
                .groupBy(PAYMENTS.INVOICE_ID)
                .fetchMap(PAYMENTS.INVOICE_ID, sum(PAYMENTS.AMOUNT));
        Map<Integer, BigDecimal> credited = dsl.select(INVOICES.ORIGINAL_ID, sum(INVOICES.DUE_AMOUNT))
                .from(INVOICES)
                .where(INVOICES.ORIGINAL_ID.in(invoices))
                .and(INVOICES.NUMBER.isNotNull())
                .groupBy(INVOICES.ORIGINAL_ID)
                .fetchMap(INVOICES.ORIGINAL_ID, sum(INVOICES.DUE_AMOUNT));
        Map<Integer, Sums> sums = new HashMap<>();
        for (Integer invoice : invoices) {
            sums.put(
                    invoice,
                    new Sums(
                            paid.getOrDefault(invoice, BigDecimal.ZERO),
                            credited.getOrDefault(invoice, BigDecimal.ZERO)));
        }
        return sums;
    }
}
