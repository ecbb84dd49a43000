package fr.coachdigital.invoice.ui;

import fr.coachdigital.document.ui.TypedLine;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in the form of an invoice, right or wrong.
 *
 * @param client null while nobody is chosen
 */
record TypedInvoice(
        @Nullable ClientId client,
        String subject,
        List<TypedLine> lines,
        @Nullable LocalDate supplyFrom,
        @Nullable LocalDate supplyUntil,
        @Nullable LocalDate dueDate,
        String notes)
        implements Serializable {

    TypedInvoice {
        lines = List.copyOf(lines);
    }
}
