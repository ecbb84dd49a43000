package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.ArchivedDocumentId;
import java.time.Instant;
import java.time.LocalDate;

/** What a draft gets when it is issued. */
record Issue(String number, LocalDate date, int position, ArchivedDocumentId document, Instant at) {}
