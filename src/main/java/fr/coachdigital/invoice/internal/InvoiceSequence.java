package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentNumbers;
import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.settings.NumberSeries;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lets invoices and credit notes be issued one after the other, and gives each its day, place and number. */
@Component
class InvoiceSequence {

    private final ChainLinks links;
    private final InvoiceRepository invoices;
    private final DocumentNumbers numbers;
    private final Today today;

    InvoiceSequence(ChainLinks links, InvoiceRepository invoices, DocumentNumbers numbers, Today today) {
        this.links = links;
        this.invoices = invoices;
        this.numbers = numbers;
        this.today = today;
    }

    /** Waits for whoever is before, then reads the clock: so later numbers have no earlier dates (INV-20). */
    Place next(NumberSeries series) {
        ChainEnd end = links.lock(Chain.INVOICES);
        LocalDate day = today.date();
        if (invoices.lastDate(series).filter(day::isBefore).isPresent()) {
            throw new InvoiceRefused(Reason.CLOCK_BACKWARDS);
        }
        return new Place(series, day, end.length() + 1, end.lastSeal());
    }

    String number(Place place) {
        return numbers.next(place.series(), place.day());
    }

    void taken(Place place, String seal) {
        links.add(Chain.INVOICES, place.position(), seal);
    }

    /** A place in the chain, held until the transaction ends. */
    record Place(NumberSeries series, LocalDate day, int position, String previousSeal) {}
}
