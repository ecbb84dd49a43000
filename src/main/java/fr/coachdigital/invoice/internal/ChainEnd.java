package fr.coachdigital.invoice.internal;

/**
 * The end of a chain.
 *
 * @param length how many rows it has
 * @param lastSeal of its last row; zeros of an empty chain
 * @param endSeal over the other two, so that the end cannot be cut off; empty of a chain that never had a row
 */
record ChainEnd(int length, String lastSeal, String endSeal) {

    static final String NO_SEAL = "0".repeat(64);

    /** Somebody took the row of the chain away. */
    static final ChainEnd GONE = new ChainEnd(-1, NO_SEAL, "");
}
