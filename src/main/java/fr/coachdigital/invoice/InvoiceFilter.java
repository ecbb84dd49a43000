package fr.coachdigital.invoice;

import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.shared.ClientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices and credit notes a list shows; all conditions hold together.
 *
 * @param search words that all occur in number, subject or client; empty for any
 * @param states empty for any
 * @param kinds empty for any
 * @param client null for any
 * @param quote null for any
 * @param from first date of issue; null for any; a draft has none
 * @param until last date of issue; null for any
 */
public record InvoiceFilter(
        String search,
        Set<InvoiceState> states,
        Set<InvoiceKind> kinds,
        @Nullable ClientId client,
        @Nullable QuoteId quote,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {

    public static final int MAX_SEARCH = 200;
    public static final InvoiceFilter NONE = new InvoiceFilter("", Set.of(), Set.of(), null, null, null, null);

    public InvoiceFilter {
        search = search.length() > MAX_SEARCH ? search.substring(0, MAX_SEARCH) : search;
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
    }

    public static InvoiceFilter of(ClientId client) {
        return new InvoiceFilter("", Set.of(), Set.of(), client, null, null, null);
    }

    public static InvoiceFilter of(QuoteId quote) {
        return new InvoiceFilter("", Set.of(), Set.of(), null, quote, null, null);
    }
}
