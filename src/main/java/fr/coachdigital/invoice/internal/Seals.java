package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.platform.security.SealKeys;
import org.springframework.stereotype.Component;

/**
 * Makes the seals of the two chains. Each covers the row and the seal before it. That of an invoice has two halves of 128
 * bits: the first covers the row, the second the row and the document that the client was given, so that a check can
 * tell which of the two was touched.
 */
@Component
class Seals {

    private static final int HALF = 32;

    private final SealKeys keys;

    Seals(SealKeys keys) {
        this.keys = keys;
    }

    String ofInvoice(String previous, String row, String document) {
        return rowHalf(previous, row) + documentHalf(previous, row, document);
    }

    /** The first half of an invoice's seal. */
    String rowHalf(String previous, String row) {
        return keys.mac("invoice-row/1", previous + "\n" + row).substring(0, HALF);
    }

    private String documentHalf(String previous, String row, String document) {
        return keys.mac(
                        "invoice-document/1",
                        new CanonicalText("document")
                                .add("previous", previous)
                                .add("row", row)
                                .add("document", document)
                                .toString())
                .substring(0, HALF);
    }

    String ofPayment(String previous, String row) {
        return keys.mac("payment/1", previous + "\n" + row);
    }

    /** The end of the chain after one more row with this seal. */
    ChainEnd endOf(Chain chain, int length, String lastSeal) {
        return new ChainEnd(length, lastSeal, endSeal(chain, length, lastSeal));
    }

    boolean isWhole(Chain chain, ChainEnd end) {
        return end.length() == 0
                ? end.endSeal().isEmpty() && end.lastSeal().equals(ChainEnd.NO_SEAL)
                : end.endSeal().equals(endSeal(chain, end.length(), end.lastSeal()));
    }

    private String endSeal(Chain chain, int length, String lastSeal) {
        return keys.mac(
                "chain-end/1",
                new CanonicalText("end")
                        .add("chain", chain.name())
                        .add("length", length)
                        .add("lastSeal", lastSeal)
                        .toString());
    }
}
