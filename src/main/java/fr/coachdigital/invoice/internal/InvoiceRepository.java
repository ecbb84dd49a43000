package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.INVOICES;
import static org.jooq.impl.DSL.when;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps invoices and credit notes. */
@Repository
class InvoiceRepository {

    /** The company, else first and last name; frozen once issued. */
    static final Field<String> CLIENT_NAME = when(INVOICES.NUMBER.isNotNull(), INVOICES.CLIENT_NAME)
            .when(CLIENTS.COMPANY.ne(""), CLIENTS.COMPANY)
            .otherwise(DSL.trim(DSL.concat(CLIENTS.FIRST_NAME, DSL.inline(" "), CLIENTS.LAST_NAME)))
            .as("shownName");

    private static final List<Field<?>> COLUMNS = List.of(
            INVOICES.ID,
            INVOICES.VERSION,
            INVOICES.KIND,
            INVOICES.CLIENT_ID,
            CLIENT_NAME,
            INVOICES.QUOTE_ID,
            INVOICES.ORIGINAL_ID,
            INVOICES.NUMBER,
            INVOICES.SUBJECT,
            INVOICES.ISSUE_DATE,
            INVOICES.DUE_DATE,
            INVOICES.SUPPLY_FROM,
            INVOICES.SUPPLY_UNTIL,
            INVOICES.NOTES,
            INVOICES.REASON,
            INVOICES.NET_AMOUNT,
            INVOICES.VAT_AMOUNT,
            INVOICES.GROSS_AMOUNT,
            INVOICES.DEDUCTED_AMOUNT,
            INVOICES.PAID_AMOUNT,
            INVOICES.CREDITED_AMOUNT,
            INVOICES.DOCUMENT_ID,
            INVOICES.SENT_AT,
            INVOICES.FIRST_VIEWED_AT);

    private final DSLContext dsl;

    InvoiceRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<StoredInvoice> find(InvoiceId id) {
        return select(INVOICES.ID.eq(id.value())).fetchOptional(InvoiceRepository::stored);
    }

    /** What this client was given under this id. */
    Optional<StoredInvoice> findIssued(InvoiceId id, ClientId client) {
        return select(INVOICES.ID
                        .eq(id.value())
                        .and(INVOICES.CLIENT_ID.eq(client.value()))
                        .and(INVOICES.NUMBER.isNotNull()))
                .fetchOptional(InvoiceRepository::stored);
    }

    /** What this client was given, newest first. */
    List<StoredInvoice> issuedOf(ClientId client) {
        return select(INVOICES.CLIENT_ID.eq(client.value()).and(INVOICES.NUMBER.isNotNull()))
                .orderBy(INVOICES.ISSUE_DATE.desc(), INVOICES.CHAIN_POSITION.desc())
                .fetch(InvoiceRepository::stored);
    }

    /** On how many invoices of this client something is still to be paid. */
    int countOpen(ClientId client) {
        return dsl.fetchCount(
                INVOICES, INVOICES.CLIENT_ID.eq(client.value()), INVOICES.OPEN_AMOUNT.gt(BigDecimal.ZERO));
    }

    /** What was made from a quote and its credit notes, oldest first. */
    List<StoredInvoice> ofQuote(QuoteId quote) {
        return select(INVOICES.QUOTE_ID.eq(quote.value())).orderBy(INVOICES.ID).fetch(InvoiceRepository::stored);
    }

    /** The credit notes of these, oldest first. */
    List<StoredInvoice> creditNotes(List<InvoiceId> originals) {
        return select(INVOICES.ORIGINAL_ID.in(
                        originals.stream().map(InvoiceId::value).toList()))
                .orderBy(INVOICES.ID)
                .fetch(InvoiceRepository::stored);
    }

    /** As it stands now, and nobody else changes it until the transaction ends. */
    StoredInvoice lock(InvoiceId id) {
        boolean held = dsl.select(INVOICES.ID)
                .from(INVOICES)
                .where(INVOICES.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (!held) throw new InvoiceNotFound();
        return find(id).orElseThrow(InvoiceNotFound::new);
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return dsl.select(COLUMNS)
                .from(INVOICES)
                .join(CLIENTS)
                .on(CLIENTS.ID.eq(INVOICES.CLIENT_ID))
                .where(condition);
    }

    InvoiceId insert(NewDraft draft, Amounts amounts) {
        return new InvoiceId(Objects.requireNonNull(dsl.insertInto(INVOICES)
                .set(INVOICES.KIND, draft.kind().name())
                .set(INVOICES.CLIENT_ID, draft.data().client().value())
                .set(
                        INVOICES.QUOTE_ID,
                        draft.quote() == null ? null : draft.quote().value())
                .set(
                        INVOICES.ORIGINAL_ID,
                        draft.original() == null ? null : draft.original().value())
                .set(INVOICES.REASON, draft.reason())
                .set(values(draft.data(), amounts))
                .returning(INVOICES.ID)
                .fetchOne(INVOICES.ID)));
    }

    void update(InvoiceId id, int version, InvoiceData data, Amounts amounts) {
        dsl.update(INVOICES)
                .set(INVOICES.CLIENT_ID, data.client().value())
                .set(values(data, amounts))
                .set(INVOICES.VERSION, version + 1)
                .where(INVOICES.ID.eq(id.value()))
                .execute();
    }

    /** What a draft's lists show and are sorted by. */
    void setFigures(InvoiceId id, String clientName, Amounts amounts) {
        dsl.update(INVOICES)
                .set(INVOICES.CLIENT_NAME, clientName)
                .set(figures(amounts))
                .where(INVOICES.ID.eq(id.value()))
                .execute();
    }

    void delete(InvoiceId id) {
        dsl.deleteFrom(INVOICES).where(INVOICES.ID.eq(id.value())).execute();
    }

    /** The date of the last one that was issued in this series. */
    Optional<LocalDate> lastDate(NumberSeries series) {
        boolean creditNotes = series == NumberSeries.CREDIT_NOTE;
        String creditNote = InvoiceKind.CREDIT_NOTE.name();
        return dsl.select(INVOICES.ISSUE_DATE)
                .from(INVOICES)
                .where(INVOICES.ISSUE_DATE.isNotNull())
                .and(creditNotes ? INVOICES.KIND.eq(creditNote) : INVOICES.KIND.ne(creditNote))
                .orderBy(INVOICES.ISSUE_DATE.desc(), INVOICES.ID.desc())
                .limit(1)
                .fetchOptional(INVOICES.ISSUE_DATE);
    }

    void addPaid(InvoiceId id, Money amount) {
        dsl.update(INVOICES)
                .set(INVOICES.PAID_AMOUNT, INVOICES.PAID_AMOUNT.plus(amount.amount()))
                .where(INVOICES.ID.eq(id.value()))
                .execute();
    }

    void addCredited(InvoiceId id, Money amount) {
        dsl.update(INVOICES)
                .set(INVOICES.CREDITED_AMOUNT, INVOICES.CREDITED_AMOUNT.plus(amount.amount()))
                .where(INVOICES.ID.eq(id.value()))
                .execute();
    }

    void setSent(InvoiceId id, Instant at) {
        dsl.update(INVOICES)
                .set(INVOICES.SENT_AT, at)
                .where(INVOICES.ID.eq(id.value()))
                .execute();
    }

    /** False when it was viewed before. */
    boolean setViewed(InvoiceId id, Instant at) {
        return dsl.update(INVOICES)
                        .set(INVOICES.FIRST_VIEWED_AT, at)
                        .where(INVOICES.ID.eq(id.value()))
                        .and(INVOICES.FIRST_VIEWED_AT.isNull())
                        .execute()
                == 1;
    }

    boolean existsOf(QuoteId quote) {
        return dsl.fetchExists(INVOICES, INVOICES.QUOTE_ID.eq(quote.value()));
    }

    boolean existsOf(ClientId client) {
        return dsl.fetchExists(INVOICES, INVOICES.CLIENT_ID.eq(client.value()));
    }

    private static Map<Field<?>, @Nullable Object> values(InvoiceData data, Amounts amounts) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(INVOICES.SUBJECT, data.subject());
        values.put(INVOICES.DUE_DATE, data.dueDate());
        values.put(INVOICES.SUPPLY_FROM, data.supplyFrom());
        values.put(INVOICES.SUPPLY_UNTIL, data.supplyUntil());
        values.put(INVOICES.NOTES, data.notes());
        values.putAll(figures(amounts));
        return values;
    }

    static Map<Field<?>, @Nullable Object> figures(Amounts amounts) {
        Map<Field<?>, @Nullable Object> figures = new HashMap<>();
        figures.put(INVOICES.NET_AMOUNT, amounts.net().amount());
        figures.put(INVOICES.VAT_AMOUNT, amounts.vat().amount());
        figures.put(INVOICES.GROSS_AMOUNT, amounts.gross().amount());
        figures.put(INVOICES.DEDUCTED_AMOUNT, amounts.deducted().amount());
        figures.put(INVOICES.DUE_AMOUNT, amounts.due().amount());
        return figures;
    }

    private static StoredInvoice stored(Record row) {
        return new StoredInvoice(
                new InvoiceId(row.get(INVOICES.ID)),
                row.get(INVOICES.VERSION),
                InvoiceKind.valueOf(row.get(INVOICES.KIND)),
                new ClientId(row.get(INVOICES.CLIENT_ID)),
                row.get(CLIENT_NAME),
                Optional.ofNullable(row.get(INVOICES.QUOTE_ID))
                        .map(QuoteId::new)
                        .orElse(null),
                Optional.ofNullable(row.get(INVOICES.ORIGINAL_ID))
                        .map(InvoiceId::new)
                        .orElse(null),
                Objects.requireNonNullElse(row.get(INVOICES.NUMBER), ""),
                row.get(INVOICES.SUBJECT),
                row.get(INVOICES.ISSUE_DATE),
                row.get(INVOICES.DUE_DATE),
                row.get(INVOICES.SUPPLY_FROM),
                row.get(INVOICES.SUPPLY_UNTIL),
                row.get(INVOICES.NOTES),
                row.get(INVOICES.REASON),
                new Amounts(
                        new Money(row.get(INVOICES.NET_AMOUNT)),
                        new Money(row.get(INVOICES.VAT_AMOUNT)),
                        new Money(row.get(INVOICES.GROSS_AMOUNT)),
                        new Money(row.get(INVOICES.DEDUCTED_AMOUNT))),
                new Money(row.get(INVOICES.PAID_AMOUNT)),
                new Money(row.get(INVOICES.CREDITED_AMOUNT)),
                Optional.ofNullable(row.get(INVOICES.DOCUMENT_ID))
                        .map(ArchivedDocumentId::new)
                        .orElse(null),
                row.get(INVOICES.SENT_AT),
                row.get(INVOICES.FIRST_VIEWED_AT));
    }
}
