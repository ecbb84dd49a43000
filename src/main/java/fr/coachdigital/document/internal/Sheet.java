package fr.coachdigital.document.internal;

import java.util.List;

/**
 * A document in the words and figures that are printed, top to bottom; what is not said is empty.
 *
 * @param language ISO 639-1
 * @param title of the file, such as {@code Facture F-2026-0012}
 * @param kind such as {@code Facture}
 * @param compactNumber whether the number is too long for large letters
 * @param preview what marks a document without a number
 * @param logo address of the picture
 * @param footer who sells, at the foot of each page
 * @param correction which invoice is corrected, and why
 * @param vatShown whether lines have a rate
 * @param dense whether amounts are so long that they need smaller figures
 * @param closing the last line or lines, which stay with the sums
 */
record Sheet(
        String language,
        String title,
        String kind,
        String number,
        boolean compactNumber,
        String preview,
        String logo,
        String footer,
        Party seller,
        Party buyer,
        List<Fact> facts,
        String subject,
        List<Fact> correction,
        boolean vatShown,
        boolean dense,
        List<Row> rows,
        List<Row> closing,
        List<Sum> sums,
        Payment payment,
        boolean signed,
        String notes,
        List<String> mentions) {

    /** Who sells or buys. */
    record Party(String name, String secondName, List<String> lines, List<String> identifiers) {}

    /** Something said in two words, such as a date. */
    record Fact(String label, String value) {}

    /** A row of the table of lines. */
    record Row(
            RowKind kind,
            String designation,
            String description,
            String quantity,
            String price,
            String rate,
            String discount,
            String amount) {}

    /** How a row looks. */
    enum RowKind {
        ITEM,
        SECTION,
        TEXT,
        SUBTOTAL
    }

    /** A row of the sums. */
    record Sum(SumKind kind, String label, String detail, String amount) {}

    /** How a sum looks. */
    enum SumKind {
        PLAIN,
        /** What is taken off. */
        LESS,
        STRONG,
        AFTER
    }

    /** How to pay; no facts when there is nothing to pay. */
    record Payment(List<Fact> facts, String code, String codeText) {
        static final Payment NONE = new Payment(List.of(), "", "");
    }
}
