package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.AuditLog;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.quote.QuoteEvent;
import fr.coachdigital.quote.QuoteEvent.Kind;
import fr.coachdigital.shared.ClientId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes down what happened to a quote: in its story, in the audit log, and for the pages that are open. */
@Component
class QuoteJournal {

    private static final String SUBJECT = "quote";

    private final StoryRepository stories;
    private final AuditLog audit;
    private final LiveUpdates live;
    private final CurrentUser currentUser;
    private final QuoteCalendar calendar;

    QuoteJournal(
            StoryRepository stories,
            AuditLog audit,
            LiveUpdates live,
            CurrentUser currentUser,
            QuoteCalendar calendar) {
        this.stories = stories;
        this.audit = audit;
        this.live = live;
        this.currentUser = currentUser;
        this.calendar = calendar;
    }

    /** Done by whoever is signed in. */
    void note(StoredQuote quote, Kind kind, String detail) {
        note(quote, kind, quote.revision(), actor(), detail);
    }

    /** @param actor empty when nobody is known */
    void note(StoredQuote quote, Kind kind, int revision, String actor, String detail) {
        stories.add(quote.id(), new QuoteEvent(kind, revision, actor, detail, calendar.now()));
        // What the client merely looked at is no act.
        if (kind != Kind.VIEWED) record(kind.name(), quote, "revision " + revision);
        changed(quote.client());
    }

    /** What leaves no line in the story, which is about what the client was given. */
    void noteQuietly(String act, StoredQuote quote) {
        record(act, quote, quote.number());
        changed(quote.client());
    }

    /** An export concerns no single quote: the subject's id is 0. */
    void exported(int quotes) {
        audit.record("quote.exported", SUBJECT, 0, quotes + " quotes");
    }

    void changed(ClientId client) {
        live.publish(DocumentTopics.CHANGED, client.value());
    }

    private void record(String act, StoredQuote quote, String detail) {
        audit.record(
                "quote." + act.toLowerCase(Locale.ROOT).replace('_', '-'),
                SUBJECT,
                quote.id().value(),
                detail);
    }

    private String actor() {
        return currentUser.find().map(SignedIn::displayName).orElse("");
    }
}
