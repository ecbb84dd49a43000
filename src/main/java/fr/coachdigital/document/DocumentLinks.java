package fr.coachdigital.document;

import java.net.URI;
import java.util.Optional;

/**
 * Links to one document that work without signing in: for 60 days, until revoked or replaced. Only the SHA-256 of a
 * token is stored. For the features that own documents.
 */
public interface DocumentLinks {

    /** Where such links begin, relative to the product's address. */
    String PATH = "d";

    /** Makes a link to the document, in the caller's transaction; the one before stops working. */
    URI create(DocumentReference document);

    /** Stops whatever link there is. */
    void revoke(LinkedKind kind, int id);

    /** The link that works now. */
    Optional<DocumentLink> current(LinkedKind kind, int id);

    /**
     * What the token leads to; empty when it is unknown, over, revoked or replaced. Notes the first opening, unless it is
     * a coach's.
     */
    Optional<OpenLink> open(String token);

    /** The same, without noting anything. */
    Optional<OpenLink> find(String token);

    /**
     * Whether the link, which was found before, works still; it then works until the caller's transaction ends.
     *
     * @param link row of {@code documentLinks}
     */
    boolean works(long link);
}
