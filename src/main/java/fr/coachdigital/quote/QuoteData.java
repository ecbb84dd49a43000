package fr.coachdigital.quote;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach writes in a quote.
 *
 * @param validUntil last day on which it can be accepted; null: as long as the settings say, from the day it is sent
 * @param start when the work begins; null when not said
 * @param duration of the work, in words; may be empty
 * @param notes for the client, plain text with line breaks
 * @param terms general terms in Markdown; empty: those of the settings
 */
public record QuoteData(
        ClientId client,
        String subject,
        List<Line> lines,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate start,
        String duration,
        Deposit deposit,
        String notes,
        String terms)
        implements Serializable {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_DURATION = 120;
    public static final int MAX_NOTES = 4_000;
    public static final int MAX_TERMS = 100_000;
    public static final int MAX_LINES = 500;
    public static final int MAX_YEARS_AHEAD = 5;
    public static final int MAX_YEARS_BACK = 1;

    /** @throws IllegalArgumentException if a text is too long or there are too many lines */
    public QuoteData {
        lines = List.copyOf(lines);
        if (subject.length() > MAX_SUBJECT
                || duration.length() > MAX_DURATION
                || notes.length() > MAX_NOTES
                || terms.length() > MAX_TERMS
                || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("A quote's text is too long");
        }
    }

    /** Whether neither of its days is too far ahead, nor the start too far back. */
    public boolean isOfThisTime(LocalDate today) {
        LocalDate farthest = today.plusYears(MAX_YEARS_AHEAD);
        boolean held = validUntil == null || !validUntil.isAfter(farthest);
        boolean begun =
                start == null || (!start.isAfter(farthest) && !start.isBefore(today.minusYears(MAX_YEARS_BACK)));
        return held && begun;
    }
}
