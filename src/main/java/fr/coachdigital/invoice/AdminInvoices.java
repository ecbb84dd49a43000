package fr.coachdigital.invoice;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Writes, issues and follows invoices and credit notes; for the coach. An unknown id is {@link InvoiceNotFound}; a move
 * that the state does not allow is {@link InvoiceRefused}.
 */
public interface AdminInvoices {

    InvoiceSums sums(InvoiceFilter filter);

    List<InvoiceRow> page(InvoiceFilter filter, InvoiceSort sort, Page page);

    Optional<Invoice> find(InvoiceId id);

    /** The credit notes of an invoice, oldest first, drafts included. */
    List<InvoiceRow> creditNotes(InvoiceId id);

    /** Stores a new draft that stands alone. */
    InvoiceId draft(InvoiceData data);

    /** Changes a draft; of one that follows a quote, or of a credit note, everything but the client. */
    void change(InvoiceId id, int version, InvoiceData data);

    /** Deletes a draft. */
    void delete(InvoiceId id);

    /** A new draft with the same words for the same client, standing alone. */
    InvoiceId duplicate(InvoiceId id);

    /** What it lacks to be issued; empty when it can be. */
    List<Missing> missing(InvoiceId id);

    /** What to look at before a draft is issued, as translation keys of sentences. */
    List<String> warnings(InvoiceId id);

    /** What it says; of a draft, what it would say if it was issued now. */
    DocumentContent look(InvoiceId id);

    /**
     * Issues the draft, for good: gives it the next number of its series and today's date, freezes all it says, prints
     * and keeps its PDF, and seals it. All of that happens or nothing.
     *
     * @throws fr.coachdigital.document.DetailsMissing when something is not filled in
     * @throws InvoiceChangedMeanwhile when the stored one is not of this version
     */
    void issue(InvoiceId id, int version);

    /**
     * Mails the client a link to it; the link before stops working.
     *
     * @param message plain text; may be empty
     */
    void send(InvoiceId id, String message);

    /** The mailed link that works now. */
    Optional<DocumentLink> link(InvoiceId id);

    /** Stops the mailed link. */
    void revokeLink(InvoiceId id);

    /**
     * Drafts a credit note over all that is left of an issued invoice.
     *
     * @param reason at most 1,000 characters
     */
    InvoiceId creditAll(InvoiceId id, String reason);

    /**
     * Drafts a credit note over these lines; together with what was credited before, never more than the invoice.
     *
     * @param lines with positive quantities: what is given back
     */
    InvoiceId creditPart(InvoiceId id, List<Line> lines, String reason);

    /** The very PDF that was issued. */
    PrintedDocument pdf(InvoiceId id);

    /** The PDF as it would be issued now, without a number; nothing is kept. */
    PrintedDocument preview(InvoiceId id);

    /** Writes those that pass the filter as CSV, as {@code ClientExport} does. */
    void write(InvoiceFilter filter, InvoiceSort sort, Language language, OutputStream out) throws IOException;

    /**
     * Writes the PDFs of all issued ones that pass the filter into a ZIP, one after the other; memory does not grow.
     *
     * @param progress hears how many are done
     */
    void zip(InvoiceFilter filter, IntConsumer progress, OutputStream out) throws IOException;
}
