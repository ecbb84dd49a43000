package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.INVOICES;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceState;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Reads the lines of lists for invoices whose ids are known. */
@Component
class InvoiceRows {

    private final DSLContext dsl;
    private final Today today;

    InvoiceRows(DSLContext dsl, Today today) {
        this.dsl = dsl;
        this.today = today;
    }

    /** In the order of the ids; what is gone is left out. */
    List<InvoiceRow> of(List<Integer> ids) {
        if (ids.isEmpty()) return List.of();
        LocalDate day = today.date();
        Map<Integer, InvoiceRow> rows = dsl
                .select(
                        INVOICES.ID,
                        INVOICES.KIND,
                        INVOICES.NUMBER,
                        INVOICES.CLIENT_ID,
                        InvoiceRepository.CLIENT_NAME,
                        INVOICES.SUBJECT,
                        INVOICES.ISSUE_DATE,
                        INVOICES.DUE_DATE,
                        INVOICES.DUE_AMOUNT,
                        INVOICES.PAID_AMOUNT,
                        INVOICES.CREDITED_AMOUNT,
                        INVOICES.SIGNED_NET,
                        INVOICES.SIGNED_DUE,
                        INVOICES.OPEN_AMOUNT)
                .from(INVOICES)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(INVOICES.CLIENT_ID))
                .where(INVOICES.ID.in(ids))
                .fetch(row -> row(row, day))
                .stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static InvoiceRow row(Record row, LocalDate today) {
        return new InvoiceRow(
                new InvoiceId(row.get(INVOICES.ID)),
                InvoiceKind.valueOf(row.get(INVOICES.KIND)),
                Objects.requireNonNullElse(row.get(INVOICES.NUMBER), ""),
                new ClientId(row.get(INVOICES.CLIENT_ID)),
                row.get(InvoiceRepository.CLIENT_NAME),
                row.get(INVOICES.SUBJECT),
                InvoiceState.of(
                        row.get(INVOICES.NUMBER) != null,
                        new Money(row.get(INVOICES.DUE_AMOUNT)),
                        new Money(row.get(INVOICES.PAID_AMOUNT)),
                        new Money(row.get(INVOICES.CREDITED_AMOUNT)),
                        row.get(INVOICES.DUE_DATE),
                        today),
                row.get(INVOICES.ISSUE_DATE),
                row.get(INVOICES.DUE_DATE),
                new Money(row.get(INVOICES.SIGNED_NET)),
                new Money(row.get(INVOICES.SIGNED_DUE)),
                new Money(row.get(INVOICES.OPEN_AMOUNT)));
    }
}
