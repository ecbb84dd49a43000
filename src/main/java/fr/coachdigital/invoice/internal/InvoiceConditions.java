package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceState;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Turns a filter into conditions on {@code invoices}; what is overdue depends on the day. */
final class InvoiceConditions {

    private static final int MOST_WORDS = 8;
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private InvoiceConditions() {}

    static Condition of(InvoiceFilter filter, LocalDate today) {
        return DSL.and(
                search(filter.search()),
                states(filter.states(), today),
                filter.kinds().isEmpty()
                        ? noCondition()
                        : INVOICES.KIND.in(filter.kinds().stream()
                                .map(InvoiceKind::name)
                                .sorted()
                                .toList()),
                filter.client() == null
                        ? noCondition()
                        : INVOICES.CLIENT_ID.eq(filter.client().value()),
                filter.quote() == null
                        ? noCondition()
                        : INVOICES.QUOTE_ID.eq(filter.quote().value()),
                filter.from() == null ? noCondition() : INVOICES.ISSUE_DATE.ge(filter.from()),
                filter.until() == null ? noCondition() : INVOICES.ISSUE_DATE.le(filter.until()));
    }

    /** A draft is also found by what its client is called now. */
    private static Condition search(String typed) {
        return DSL.and(words(typed).stream()
                .map(word -> INVOICES.SEARCH_TEXT
                        .contains(word)
                        .or(INVOICES.NUMBER
                                .isNull()
                                .and(exists(selectOne()
                                        .from(CLIENTS)
                                        .where(CLIENTS.ID.eq(INVOICES.CLIENT_ID))
                                        .and(CLIENTS.SEARCH_TEXT.contains(word))))))
                .toList());
    }

    /** Folded as the stored text is. */
    private static List<String> words(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
        return GAP.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Condition states(Set<InvoiceState> wanted, LocalDate today) {
        return wanted.isEmpty() || wanted.equals(EnumSet.allOf(InvoiceState.class))
                ? noCondition()
                : DSL.or(wanted.stream()
                        .sorted()
                        .map(state -> state(state, today))
                        .toList());
    }

    private static Condition state(InvoiceState state, LocalDate today) {
        Condition issued = INVOICES.NUMBER.isNotNull();
        Condition creditNote = INVOICES.KIND.eq(InvoiceKind.CREDIT_NOTE.name());
        Condition open = INVOICES.OPEN_AMOUNT.gt(BigDecimal.ZERO);
        Condition onTime = INVOICES.DUE_DATE.isNull().or(INVOICES.DUE_DATE.ge(today));
        Condition credited =
                INVOICES.CREDITED_AMOUNT.ne(BigDecimal.ZERO).and(INVOICES.CREDITED_AMOUNT.ge(INVOICES.DUE_AMOUNT));
        return switch (state) {
            case DRAFT -> INVOICES.NUMBER.isNull();
            case CREDITED -> issued.and(credited);
            case PAID ->
                issued.and(creditNote.not())
                        .and(INVOICES.OPEN_AMOUNT.le(BigDecimal.ZERO))
                        .and(credited.not());
            case OVERDUE -> open.and(INVOICES.DUE_DATE.lt(today));
            case PARTIALLY_PAID -> open.and(onTime).and(INVOICES.PAID_AMOUNT.gt(BigDecimal.ZERO));
            case ISSUED -> issued.and(creditNote).or(open.and(onTime).and(INVOICES.PAID_AMOUNT.le(BigDecimal.ZERO)));
        };
    }
}
