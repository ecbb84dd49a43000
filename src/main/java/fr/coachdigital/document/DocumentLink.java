package fr.coachdigital.document;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailed link as the coach sees it.
 *
 * @param firstOpenedAt null until somebody opened it
 */
public record DocumentLink(
        Instant createdAt, Instant expiresAt, @Nullable Instant firstOpenedAt) implements Serializable {}
