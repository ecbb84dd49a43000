package fr.coachdigital.invoice;

/** Checks that issued invoices and the ledger are as they were written; for the coach. */
public interface Integrity {

    /** Recomputes every seal from the start; takes some seconds for 100,000 rows. */
    IntegrityReport verify();
}
