package fr.coachdigital.quote.internal;

import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.document.AmountLimits;
import fr.coachdigital.document.DocumentNumbers;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.shared.ClientId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes drafts; each has its number from the beginning, so numbers of quotes may have gaps. */
@Component
class QuoteDrafting {

    private final QuoteRepository quotes;
    private final DocumentNumbers numbers;
    private final ClientDirectory clients;
    private final QuoteJournal journal;
    private final QuoteCalendar calendar;

    QuoteDrafting(
            QuoteRepository quotes,
            DocumentNumbers numbers,
            ClientDirectory clients,
            QuoteJournal journal,
            QuoteCalendar calendar) {
        this.quotes = quotes;
        this.numbers = numbers;
        this.clients = clients;
        this.journal = journal;
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException if an amount is out of range */
    QuoteId draft(QuoteData data, String detail) {
        check(data);
        return store(data, detail);
    }

    private QuoteId store(QuoteData data, String detail) {
        check(data.client());
        checkDays(data);
        LocalDate today = calendar.today();
        QuoteId id = quotes.insert(numbers.next(NumberSeries.QUOTE, today), data, today);
        journal.note(quotes.find(id).orElseThrow(), Kind.DRAFTED, detail);
        return id;
    }

    /** @throws IllegalArgumentException when what one client was sent is to become another's, or an amount is out of range */
    void change(StoredQuote quote, QuoteData data) {
        check(data);
        if (!data.client().equals(quote.client())) {
            if (quote.wasSent()) throw new IllegalArgumentException("A quote that was sent stays with its client");
            check(data.client());
            journal.changed(data.client());
        }
        checkDays(data);
        quotes.change(quote.id(), data);
        journal.noteQuietly("changed", quote);
    }

    void delete(StoredQuote quote) {
        quotes.delete(quote.id());
        journal.noteQuietly("deleted", quote);
    }

    /** A last day that is over is left to the settings; what is copied was stored, so its amounts are not looked at. */
    QuoteId duplicate(StoredQuote quote) {
        QuoteData data = quote.data();
        return store(
                new QuoteData(
                        data.client(),
                        data.subject(),
                        data.lines(),
                        stillAhead(data.validUntil()),
                        stillAhead(data.start()),
                        data.duration(),
                        data.deposit(),
                        data.notes(),
                        data.terms()),
                quote.number());
    }

    @Nullable
    LocalDate stillAhead(@Nullable LocalDate day) {
        return day == null || day.isBefore(calendar.today()) ? null : day;
    }

    private static void check(QuoteData data) {
        AmountLimits.check(data.lines());
        AmountLimits.checkSold(data.lines());
        AmountLimits.checkDeposit(data.deposit(), data.lines());
    }

    private void checkDays(QuoteData data) {
        if (!data.isOfThisTime(calendar.today())) throw new QuoteRefused(QuoteRefused.Reason.DAYS_TOO_FAR);
    }

    private void check(ClientId client) {
        if (clients.find(client).isEmpty()) throw new ClientNotFound(client);
    }
}
