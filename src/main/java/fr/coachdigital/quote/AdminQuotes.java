package fr.coachdigital.quote;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes, sends and follows quotes; for the coach. An unknown id is {@link QuoteNotFound}; a move that the state does not
 * allow is {@link QuoteRefused}.
 */
public interface AdminQuotes {

    QuoteSums sums(QuoteFilter filter);

    List<QuoteRow> page(QuoteFilter filter, QuoteSort sort, Page page);

    Optional<Quote> find(QuoteId id);

    /** What happened to it, oldest first. */
    List<QuoteEvent> story(QuoteId id);

    /** Stores a new draft and gives it a number. */
    QuoteId draft(QuoteData data);

    /** @throws QuoteChangedMeanwhile when the stored one is not of this version */
    void change(QuoteId id, int version, QuoteData data);

    /** Deletes a draft that was never sent. */
    void delete(QuoteId id);

    /** What it lacks to be sent; empty when it can be. */
    List<Missing> missing(QuoteId id);

    /** What to look at before it is sent, as translation keys of sentences. */
    List<String> warnings(QuoteId id);

    /** What the client would see if it was sent now; of a quote that was sent, what they see. */
    DocumentContent look(QuoteId id);

    /**
     * Freezes the draft as this revision, with its PDF, and mails the client a link to it; the owner hears of it too.
     *
     * @param message for the mail, plain text; may be empty
     * @throws fr.coachdigital.document.DetailsMissing when something is not filled in
     * @throws QuoteChangedMeanwhile when the stored one is not of this version
     */
    void send(QuoteId id, int version, String message);

    /** Mails another link to what was sent; the one before stops working. */
    void sendAgain(QuoteId id, String message);

    /** The mailed link that works now. */
    Optional<DocumentLink> link(QuoteId id);

    /** Stops the mailed link. */
    void revokeLink(QuoteId id);

    /**
     * Makes a draft of the next revision out of what was sent, declined or has expired; what the client was sent stays
     * readable and cannot be accepted meanwhile.
     */
    void revise(QuoteId id);

    /** Withdraws a quote that was not accepted. */
    void cancel(QuoteId id, String reason);

    /** A new draft with the same words for the same client. */
    QuoteId duplicate(QuoteId id);

    /** The PDF of a revision that was sent. */
    PrintedDocument pdf(QuoteId id, int revision);

    /** The PDF as it would be sent now, without archiving it. */
    PrintedDocument preview(QuoteId id);

    /** Writes those who pass the filter as CSV, as {@code ClientExport} does. */
    void write(QuoteFilter filter, QuoteSort sort, Language language, OutputStream out) throws IOException;
}
