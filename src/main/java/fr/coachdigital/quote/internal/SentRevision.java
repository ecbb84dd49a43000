package fr.coachdigital.quote.internal;

import fr.coachdigital.document.ArchivedDocumentId;
import java.time.Instant;

/** What the client was sent once. */
record SentRevision(int revision, ArchivedDocumentId document, Instant sentAt) {}
