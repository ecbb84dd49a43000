package fr.coachdigital.payment.internal;

import fr.coachdigital.payment.StripeEvent;
import fr.coachdigital.payment.StripeEvent.Source;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** The events that were told, to read and to try again. */
@Component
class EventBook {

    private final EventRepository events;
    private final EventDesk desk;

    EventBook(EventRepository events, EventDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    int count(boolean failuresOnly) {
        return events.count(failuresOnly);
    }

    List<StripeEvent> page(boolean failuresOnly, Page page) {
        return events.page(failuresOnly, page);
    }

    /** @throws NoSuchElementException when there is no such row */
    StripeEvent.State applyAgain(int row) {
        return desk.applyAgain(events.find(row).orElseThrow(), Source.WEBHOOK).state();
    }
}
