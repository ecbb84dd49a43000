package fr.coachdigital.document;

import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coach decided about a document; the rest of it comes from the settings and the client's record when it is
 * composed. What is not named here means the same as in {@link DocumentContent}.
 *
 * @param number empty for a preview without a number
 * @param terms null for those of the settings
 * @param vat null: as settings and client are on that day
 */
public record DocumentDraft(
        DocumentKind kind,
        String number,
        int revision,
        ClientId client,
        String subject,
        LocalDate date,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate supplyFrom,
        @Nullable LocalDate supplyUntil,
        String duration,
        List<Line> lines,
        List<Deduction> deductions,
        @Nullable Original original,
        Deposit deposit,
        String notes,
        @Nullable String terms,
        @Nullable VatTreatment vat) {

    public DocumentDraft {
        lines = List.copyOf(lines);
        deductions = List.copyOf(deductions);
    }
}
