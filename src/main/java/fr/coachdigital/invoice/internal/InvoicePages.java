package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.INVOICES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.coachdigital.db.Indexes;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Page;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectSeekStepN;
import org.jooq.SortOrder;
import org.springframework.stereotype.Component;

/**
 * Which invoices stand on a page, and what all of them come to. Only indexes are walked here, from whichever end of the
 * list is nearer; the rows are read afterwards, for the few that are shown.
 */
@Component
class InvoicePages {

    /** Up to here, picking the hits out of the search index and sorting them beats walking in order until hit. */
    private static final int FEW = 3_000;

    private final DSLContext dsl;
    private final Today today;

    InvoicePages(DSLContext dsl, Today today) {
        this.dsl = dsl;
        this.today = today;
    }

    InvoiceSums sums(InvoiceFilter filter) {
        return dsl.select(count(), total(INVOICES.SIGNED_NET), total(INVOICES.SIGNED_DUE), total(INVOICES.OPEN_AMOUNT))
                .from(INVOICES)
                .where(InvoiceConditions.of(filter, today.date()))
                .fetchSingle(mapping((count, net, due, rest) ->
                        new InvoiceSums(count, new Money(net), new Money(due), new Money(rest))));
    }

    List<Integer> ids(InvoiceFilter filter, InvoiceSort sort, Page page) {
        if (page.total() == 0) return List.of();
        boolean backwards = page.isNearerTheEnd();
        Page window = backwards ? page.fromTheEnd() : page;
        List<Integer> ids = inOrder(filter, sort, backwards, page.total())
                .limit(window.offset(), window.limit())
                .fetch(INVOICES.ID);
        return backwards ? ids.reversed() : ids;
    }

    /** The whole list, for an export. */
    List<Integer> allIds(InvoiceFilter filter, InvoiceSort sort) {
        return inOrder(filter, sort, false, Integer.MAX_VALUE).fetch(INVOICES.ID);
    }

    /** Those that have a PDF, in the order of issue. */
    List<Integer> issuedIds(InvoiceFilter filter) {
        return dsl.select(INVOICES.ID)
                .from(INVOICES)
                .where(InvoiceConditions.of(filter, today.date()))
                .and(INVOICES.NUMBER.isNotNull())
                .orderBy(INVOICES.CHAIN_POSITION)
                .fetch(INVOICES.ID);
    }

    private SelectSeekStepN<Record1<Integer>> inOrder(
            InvoiceFilter filter, InvoiceSort sort, boolean backwards, int total) {
        SortOrder direction = sort.descending() != backwards ? SortOrder.DESC : SortOrder.ASC;
        boolean fewHits = !filter.search().isBlank() && total <= FEW;
        return dsl.select(INVOICES.ID)
                .from(fewHits ? INVOICES.forceIndex(Indexes.IX_INVOICES_SEARCH.getName()) : INVOICES)
                .where(InvoiceConditions.of(filter, today.date()))
                .orderBy(List.of(column(sort.by()).sort(direction), INVOICES.ID.sort(direction)));
    }

    private static Field<?> column(InvoiceSort.Key key) {
        return switch (key) {
            case NUMBER -> INVOICES.NUMBER;
            case CLIENT -> INVOICES.CLIENT_NAME;
            case DATE -> INVOICES.SORT_DATE;
            case DUE_DATE -> INVOICES.DUE_DATE;
            case AMOUNT -> INVOICES.SIGNED_DUE;
            case REST -> INVOICES.OPEN_AMOUNT;
        };
    }

    private static Field<BigDecimal> total(Field<BigDecimal> amounts) {
        return coalesce(sum(amounts), inline(BigDecimal.ZERO));
    }
}
