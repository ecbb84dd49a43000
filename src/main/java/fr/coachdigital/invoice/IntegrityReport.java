package fr.coachdigital.invoice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a check found.
 *
 * @param invoices how many issued documents were checked
 * @param payments how many ledger entries were checked
 * @param breaks the first broken row of each chain; empty when everything holds
 */
public record IntegrityReport(Instant at, int invoices, int payments, List<Break> breaks) implements Serializable {

    public IntegrityReport {
        breaks = List.copyOf(breaks);
    }

    public boolean holds() {
        return breaks.isEmpty();
    }

    /**
     * A row that is not what was written.
     *
     * @param place its place in the chain, from 1
     * @param row what people call it: the invoice's number, or the entry's id
     */
    public record Break(Chain chain, int place, String row, Fault fault) implements Serializable {}

    /** What is chained. */
    public enum Chain {
        INVOICES,
        PAYMENTS
    }

    /** What is wrong; each has a text {@code integrity.fault.<NAME>}. */
    public enum Fault {
        /** The row says something else than when it was written. */
        CHANGED,
        /** A row is gone, or out of its order. */
        MISSING,
        /** A PDF or what it says is not what was kept. */
        DOCUMENT,
        /** Sums on the invoice disagree with the ledger or the credit notes. */
        SUMS
    }
}
