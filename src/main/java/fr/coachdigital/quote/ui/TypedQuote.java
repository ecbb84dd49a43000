package fr.coachdigital.quote.ui;

import fr.coachdigital.document.ui.TypedLine;
import fr.coachdigital.document.ui.TypedShare;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in the form of a quote, right or wrong.
 *
 * @param client null while nobody is chosen
 */
record TypedQuote(
        @Nullable ClientId client,
        String subject,
        List<TypedLine> lines,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate start,
        String duration,
        TypedShare deposit,
        String notes,
        String terms)
        implements Serializable {

    TypedQuote {
        lines = List.copyOf(lines);
    }
}
