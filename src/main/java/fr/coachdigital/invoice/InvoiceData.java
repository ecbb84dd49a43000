package fr.coachdigital.invoice;

import fr.coachdigital.document.Line;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach writes in an invoice.
 *
 * @param dueDate null: as many days after the issue as the settings say
 * @param supplyFrom first or only day of the service; null: the day of issue
 * @param supplyUntil last day of the service; null for a single day
 * @param notes for the client, plain text with line breaks
 */
public record InvoiceData(
        ClientId client,
        String subject,
        List<Line> lines,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate supplyFrom,
        @Nullable LocalDate supplyUntil,
        String notes)
        implements Serializable {

    public static final int MAX_SUBJECT = 200;
    public static final int MAX_NOTES = 4_000;
    public static final int MAX_LINES = 500;

    /**
     * @throws IllegalArgumentException if a text is too long, there are too many lines or the service ends before it
     *     begins
     */
    public InvoiceData {
        lines = List.copyOf(lines);
        if (subject.length() > MAX_SUBJECT || notes.length() > MAX_NOTES || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("An invoice's text is too long");
        }
        if (supplyUntil != null && (supplyFrom == null || supplyUntil.isBefore(supplyFrom))) {
            throw new IllegalArgumentException("The service ends before it begins");
        }
    }
}
