package fr.coachdigital.quote;

import java.io.Serializable;
import java.time.Instant;

/**
 * What shows that the client agreed (Code civil, articles 1366 and 1367).
 *
 * @param bySignedInClient whether it came from the portal; otherwise by the link of the e-mail
 * @param pdfSha256 of the exact PDF that was agreed to
 */
public record AcceptanceProof(
        int revision,
        String signerName,
        String consentText,
        boolean bySignedInClient,
        String ipAddress,
        String userAgent,
        String pdfSha256,
        Instant acceptedAt)
        implements Serializable {}
