package fr.coachdigital.document.ui;

import fr.coachdigital.document.DocumentLogo;
import fr.coachdigital.document.RichText;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document put into words, in its own language, for whatever lays it out; an empty text means that there is nothing
 * to say.
 *
 * @param lang ISO 639-1
 * @param title what it is and its number, such as "Devis D-2026-0012"
 * @param facts dates and the like
 * @param sums in the order of a sheet of paper; the last is what counts
 * @param deposit one sentence
 */
public record PaperSheet(
        String lang,
        String title,
        String subject,
        List<Fact> facts,
        Party seller,
        Party buyer,
        boolean vatShown,
        Labels labels,
        List<Row> rows,
        List<Sum> sums,
        String deposit,
        List<Fact> transfer,
        String notes,
        List<String> mentions,
        RichText terms,
        @Nullable DocumentLogo logo)
        implements Serializable {

    public PaperSheet {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        transfer = List.copyOf(transfer);
        mentions = List.copyOf(mentions);
    }

    /** Something known by its name. */
    public record Fact(String label, String value) implements Serializable {}

    /** Who sells or buys. */
    public record Party(String label, String name, List<String> lines) implements Serializable {
        public Party {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param kind {@code item}, {@code section} or {@code text}
     * @param discount what was taken off, in words; empty for nothing
     * @param amount of an item after its discount; of a section the sum of what follows; of a text empty
     */
    public record Row(
            String kind,
            String designation,
            String description,
            String quantity,
            String price,
            String discount,
            String vat,
            String amount)
            implements Serializable {}

    /**
     * A line below the table.
     *
     * @param kind {@code plain}, {@code total} or {@code due}
     */
    public record Sum(String kind, String label, String amount) implements Serializable {}

    /** The words around what is said. */
    public record Labels(
            String lines,
            String designation,
            String quantity,
            String price,
            String vat,
            String amount,
            String subtotal,
            String sums,
            String transfer,
            String notes,
            String mentions,
            String terms)
            implements Serializable {}
}
