package fr.coachdigital.invoice.internal;

import static fr.coachdigital.db.Tables.ARCHIVED_DOCUMENTS;
import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.INVOICE_DEDUCTIONS;
import static fr.coachdigital.db.Tables.INVOICE_LINES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import fr.coachdigital.document.ArchivedDocument;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads issued invoices in the words that are sealed: every column that is frozen, the lines, the deductions. */
@Repository
class SealedInvoices {

    private static final List<Field<?>> FROZEN = List.of(
            INVOICES.ID,
            INVOICES.KIND,
            INVOICES.CLIENT_ID,
            INVOICES.QUOTE_ID,
            INVOICES.ORIGINAL_ID,
            INVOICES.NUMBER,
            INVOICES.CHAIN_POSITION,
            INVOICES.CLIENT_NAME,
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
            INVOICES.DUE_AMOUNT,
            INVOICES.DOCUMENT_ID,
            INVOICES.ISSUED_AT,
            INVOICES.CREATED_AT);

    private static final List<Field<?>> LINE = List.of(
            INVOICE_LINES.ID,
            INVOICE_LINES.POSITION,
            INVOICE_LINES.KIND,
            INVOICE_LINES.DESIGNATION,
            INVOICE_LINES.DESCRIPTION,
            INVOICE_LINES.QUANTITY,
            INVOICE_LINES.UNIT,
            INVOICE_LINES.UNIT_PRICE,
            INVOICE_LINES.DISCOUNT_KIND,
            INVOICE_LINES.DISCOUNT_VALUE,
            INVOICE_LINES.VAT_RATE);

    private static final Field<String> PDF_HASH =
            field("sha2({0}, {1})", String.class, ARCHIVED_DOCUMENTS.PDF, inline(256));
    private static final Field<String> CONTENT_HASH =
            field("sha2({0}, {1})", String.class, ARCHIVED_DOCUMENTS.CONTENT, inline(256));

    private final DSLContext dsl;

    SealedInvoices(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The words of a draft that is about to be issued like this. */
    String draft(StoredInvoice draft, Issue issue) {
        Record row = rows(INVOICES.ID.eq(draft.id().value()), 1).getFirst();
        row.set(INVOICES.NUMBER, issue.number());
        row.set(INVOICES.CHAIN_POSITION, issue.position());
        row.set(INVOICES.ISSUE_DATE, issue.date());
        row.set(INVOICES.DOCUMENT_ID, issue.document().value());
        row.set(INVOICES.ISSUED_AT, issue.at());
        List<Integer> id = List.of(draft.id().value());
        return text(row, lines(id).get(id.getFirst()), deductions(id).get(id.getFirst()));
    }

    /** The words for the document that was just put into the archive. */
    static String document(ArchivedDocument document, String contentHash) {
        return document(document.fileName(), document.sha256(), contentHash);
    }

    private static String document(String fileName, String pdfHash, String contentHash) {
        return new CanonicalText("document/1")
                .add("fileName", fileName)
                .add("pdf", pdfHash)
                .add("content", contentHash)
                .toString();
    }

    /** In the order of the chain, from after this place on. */
    List<SealedInvoice> after(int position, int most) {
        Result<Record> rows = rows(INVOICES.CHAIN_POSITION.gt(position), most);
        List<Integer> ids = rows.getValues(INVOICES.ID);
        Map<Integer, Result<Record>> lines = lines(ids);
        Map<Integer, List<Integer>> deductions = deductions(ids);
        Map<Long, Kept> documents = documents(rows.getValues(INVOICES.DOCUMENT_ID));
        return rows.map(row -> new SealedInvoice(
                row.get(INVOICES.ID),
                row.get(INVOICES.CHAIN_POSITION),
                row.get(INVOICES.NUMBER),
                text(row, lines.get(row.get(INVOICES.ID)), deductions.get(row.get(INVOICES.ID))),
                documents.getOrDefault(row.get(INVOICES.DOCUMENT_ID), Kept.NOTHING),
                row.get(INVOICES.PREVIOUS_SEAL),
                row.get(INVOICES.SEAL),
                row.get(INVOICES.PAID_AMOUNT),
                row.get(INVOICES.CREDITED_AMOUNT)));
    }

    private Result<Record> rows(Condition condition, int most) {
        return dsl.select(FROZEN)
                .select(INVOICES.PREVIOUS_SEAL, INVOICES.SEAL, INVOICES.PAID_AMOUNT, INVOICES.CREDITED_AMOUNT)
                .from(INVOICES)
                .where(condition)
                .orderBy(INVOICES.CHAIN_POSITION)
                .limit(most)
                .fetch();
    }

    private Map<Integer, Result<Record>> lines(List<Integer> invoices) {
        return dsl.select(INVOICE_LINES.INVOICE_ID)
                .select(LINE)
                .from(INVOICE_LINES)
                .where(INVOICE_LINES.INVOICE_ID.in(invoices))
                .orderBy(INVOICE_LINES.INVOICE_ID, INVOICE_LINES.POSITION)
                .fetchGroups(INVOICE_LINES.INVOICE_ID);
    }

    private Map<Integer, List<Integer>> deductions(List<Integer> invoices) {
        return dsl.select(INVOICE_DEDUCTIONS.INVOICE_ID, INVOICE_DEDUCTIONS.DEDUCTED_ID)
                .from(INVOICE_DEDUCTIONS)
                .where(INVOICE_DEDUCTIONS.INVOICE_ID.in(invoices))
                .orderBy(INVOICE_DEDUCTIONS.DEDUCTED_ID)
                .fetchGroups(INVOICE_DEDUCTIONS.INVOICE_ID, INVOICE_DEDUCTIONS.DEDUCTED_ID);
    }

    /** The database computes the hashes, so that no PDF travels. */
    private Map<Long, Kept> documents(List<Long> ids) {
        return dsl.select(
                        ARCHIVED_DOCUMENTS.ID,
                        ARCHIVED_DOCUMENTS.FILE_NAME,
                        ARCHIVED_DOCUMENTS.SHA256,
                        PDF_HASH,
                        CONTENT_HASH)
                .from(ARCHIVED_DOCUMENTS)
                .where(ARCHIVED_DOCUMENTS.ID.in(ids))
                .fetchMap(
                        ARCHIVED_DOCUMENTS.ID,
                        row -> new Kept(
                                document(row.value2(), row.value4(), row.value5()),
                                row.value3().equals(row.value4())));
    }

    private static String text(Record row, @Nullable Result<Record> lines, @Nullable List<Integer> deductions) {
        CanonicalText text = new CanonicalText("invoice/1");
        FROZEN.forEach(column -> text.add(column.getName(), row.get(column)));
        text.add("lines", lines == null ? 0 : lines.size());
        if (lines != null) lines.forEach(line -> add(line, text));
        text.add("deductions", deductions == null ? "" : deductions.toString());
        return text.toString();
    }

    private static void add(Record line, CanonicalText text) {
        LINE.forEach(column -> text.add(column.getName(), line.get(column)));
    }

    /**
     * A document as it lies in the archive.
     *
     * @param agrees whether the PDF is the one whose hash stands beside it
     */
    record Kept(String text, boolean agrees) {
        static final Kept NOTHING = new Kept("", false);
    }
}
