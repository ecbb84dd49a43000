package fr.coachdigital.quote.internal;

import static fr.coachdigital.db.Tables.QUOTE_ACCEPTANCES;
import static fr.coachdigital.db.Tables.QUOTE_REVISIONS;
import static org.jooq.Records.mapping;

import fr.coachdigital.document.ArchivedDocumentId;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.AcceptanceProof;
import fr.coachdigital.quote.QuoteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What clients were sent, each time, and to what they agreed; none of it ever changes. */
@Repository
class RevisionRepository {

    private final DSLContext sql;

    RevisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Oldest first. */
    List<SentRevision> of(QuoteId quote) {
        return sql.select(QUOTE_REVISIONS.REVISION, QUOTE_REVISIONS.DOCUMENT_ID, QUOTE_REVISIONS.SENT_AT)
                .from(QUOTE_REVISIONS)
                .where(QUOTE_REVISIONS.QUOTE_ID.eq(quote.value()))
                .orderBy(QUOTE_REVISIONS.REVISION)
                .fetch(RevisionRepository::revision);
    }

    /** With what lists show of the document. */
    void insert(StoredQuote quote, DocumentContent content, ArchivedDocumentId document, String message, Instant now) {
        sql.insertInto(QUOTE_REVISIONS)
                .set(QUOTE_REVISIONS.QUOTE_ID, quote.id().value())
                .set(QUOTE_REVISIONS.REVISION, (short) quote.revision())
                .set(QUOTE_REVISIONS.DOCUMENT_ID, document.value())
                .set(QUOTE_REVISIONS.SENT_AT, now)
                .set(QUOTE_REVISIONS.MESSAGE, message)
                .set(QUOTE_REVISIONS.SUBJECT, content.subject())
                .set(QUOTE_REVISIONS.QUOTE_DATE, content.date())
                .set(QUOTE_REVISIONS.VALID_UNTIL, content.validUntil())
                .set(QUOTE_REVISIONS.GROSS_AMOUNT, content.totals().gross().amount())
                .execute();
    }

    Optional<AcceptanceProof> acceptance(QuoteId quote) {
        return sql.select(
                        QUOTE_ACCEPTANCES.REVISION,
                        QUOTE_ACCEPTANCES.SIGNER_NAME,
                        QUOTE_ACCEPTANCES.CONSENT_TEXT,
                        QUOTE_ACCEPTANCES.CLIENT_USER_ID,
                        QUOTE_ACCEPTANCES.IP_ADDRESS,
                        QUOTE_ACCEPTANCES.USER_AGENT,
                        QUOTE_ACCEPTANCES.PDF_SHA256,
                        QUOTE_ACCEPTANCES.ACCEPTED_AT)
                .from(QUOTE_ACCEPTANCES)
                .where(QUOTE_ACCEPTANCES.QUOTE_ID.eq(quote.value()))
                .fetchOptional(mapping((revision, signer, consent, account, ip, agent, sha256, at) ->
                        new AcceptanceProof(revision, signer, consent, account != null, ip, agent, sha256, at)));
    }

    /** Once for each quote. */
    void accept(StoredQuote quote, Answerer by, Agreement agreement, Instant now) {
        ClientOrigin origin = agreement.origin();
        sql.insertInto(QUOTE_ACCEPTANCES)
                .set(QUOTE_ACCEPTANCES.QUOTE_ID, quote.id().value())
                .set(QUOTE_ACCEPTANCES.REVISION, (short) quote.revision())
                .set(QUOTE_ACCEPTANCES.SIGNER_NAME, agreement.signer())
                .set(QUOTE_ACCEPTANCES.CONSENT_TEXT, agreement.consentText())
                .set(QUOTE_ACCEPTANCES.CLIENT_USER_ID, by.clientUserId())
                .set(QUOTE_ACCEPTANCES.LINK_ID, by.linkId())
                .set(QUOTE_ACCEPTANCES.IP_ADDRESS, origin.ipAddress())
                .set(QUOTE_ACCEPTANCES.USER_AGENT, origin.userAgent())
                .set(QUOTE_ACCEPTANCES.PDF_SHA256, agreement.pdfSha256())
                .set(QUOTE_ACCEPTANCES.ACCEPTED_AT, now)
                .execute();
    }

    private static SentRevision revision(Record row) {
        return new SentRevision(
                row.get(QUOTE_REVISIONS.REVISION),
                new ArchivedDocumentId(row.get(QUOTE_REVISIONS.DOCUMENT_ID)),
                row.get(QUOTE_REVISIONS.SENT_AT));
    }
}
