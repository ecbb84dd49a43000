package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.PAYMENTS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import fr.coachdigital.db.tables.Payments;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.PaymentId;
import fr.coachdigital.invoice.PaymentMethod;
import fr.coachdigital.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Keeps the ledger; rows are only ever added. */
@Repository
class PaymentRepository {

    private static final Payments CORRECTION = PAYMENTS.as("correction");
    private static final Field<Boolean> CORRECTED =
            field(exists(selectOne().from(CORRECTION).where(CORRECTION.CORRECTS_ID.eq(PAYMENTS.ID))));

    private final DSLContext dsl;

    PaymentRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Oldest first. */
    List<LedgerEntry> of(Collection<InvoiceId> invoices) {
        return select(
                PAYMENTS.INVOICE_ID.in(invoices.stream().map(InvoiceId::value).toList()));
    }

    Optional<LedgerEntry> find(PaymentId id) {
        return select(PAYMENTS.ID.eq(id.value())).stream().findFirst();
    }

    void insert(SealedPayment payment) {
        dsl.insertInto(PAYMENTS)
                .set(PAYMENTS.ID, payment.id())
                .set(PAYMENTS.INVOICE_ID, payment.invoice())
                .set(PAYMENTS.METHOD, payment.method())
                .set(PAYMENTS.AMOUNT, payment.amount())
                .set(PAYMENTS.RECEIVED_ON, payment.receivedOn())
                .set(PAYMENTS.REFERENCE, payment.reference())
                .set(PAYMENTS.NOTE, payment.note())
                .set(PAYMENTS.FEE, payment.fee())
                .set(PAYMENTS.CORRECTS_ID, payment.corrects())
                .set(PAYMENTS.RECORDED_BY, payment.recordedBy())
                .set(PAYMENTS.RECORDED_AT, payment.recordedAt())
                .set(PAYMENTS.PREVIOUS_SEAL, payment.previousSeal())
                .set(PAYMENTS.SEAL, payment.seal())
                .execute();
    }

    /** In the order of the chain, from after this one on. */
    List<SealedPayment> after(int id, int most) {
        return dsl.select(
                        PAYMENTS.ID,
                        PAYMENTS.INVOICE_ID,
                        PAYMENTS.METHOD,
                        PAYMENTS.AMOUNT,
                        PAYMENTS.RECEIVED_ON,
                        PAYMENTS.REFERENCE,
                        PAYMENTS.NOTE,
                        PAYMENTS.FEE,
                        PAYMENTS.CORRECTS_ID,
                        PAYMENTS.RECORDED_BY,
                        PAYMENTS.RECORDED_AT,
                        PAYMENTS.PREVIOUS_SEAL,
                        PAYMENTS.SEAL)
                .from(PAYMENTS)
                .where(PAYMENTS.ID.gt(id))
                .orderBy(PAYMENTS.ID)
                .limit(most)
                .fetch(mapping(SealedPayment::new));
    }

    private List<LedgerEntry> select(Condition condition) {
        return dsl.select(
                        PAYMENTS.ID,
                        PAYMENTS.INVOICE_ID,
                        PAYMENTS.METHOD,
                        PAYMENTS.AMOUNT,
                        PAYMENTS.RECEIVED_ON,
                        PAYMENTS.REFERENCE,
                        PAYMENTS.NOTE,
                        PAYMENTS.FEE,
                        PAYMENTS.CORRECTS_ID,
                        CORRECTED,
                        PAYMENTS.RECORDED_AT)
                .from(PAYMENTS)
                .where(condition)
                .orderBy(PAYMENTS.ID)
                .fetch(PaymentRepository::entry);
    }

    private static LedgerEntry entry(Record row) {
        return new LedgerEntry(
                new PaymentId(row.get(PAYMENTS.ID)),
                new InvoiceId(row.get(PAYMENTS.INVOICE_ID)),
                PaymentMethod.valueOf(row.get(PAYMENTS.METHOD)),
                new Money(row.get(PAYMENTS.AMOUNT)),
                row.get(PAYMENTS.RECEIVED_ON),
                row.get(PAYMENTS.REFERENCE),
                row.get(PAYMENTS.NOTE),
                new Money(row.get(PAYMENTS.FEE)),
                Optional.ofNullable(row.get(PAYMENTS.CORRECTS_ID))
                        .map(PaymentId::new)
                        .orElse(null),
                row.get(CORRECTED),
                row.get(PAYMENTS.RECORDED_AT));
    }
}
