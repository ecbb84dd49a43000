package fr.coachdigital.messaging.internal;

import fr.coachdigital.file.Files;
import fr.coachdigital.file.StoredFile;
import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.Message;
import fr.coachdigital.messaging.MessageHit;
import fr.coachdigital.messaging.MessageRefused;
import fr.coachdigital.messaging.MessageRefused.Reason;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.messaging.Outgoing;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.PreviewIsReadOnly;
import fr.coachdigital.platform.security.RateLimit;
import fr.coachdigital.platform.security.RateLimits;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that can be done from a seat; the services of both sides show to the seat, and open the transaction. */
@Component
class Conversing {

    private final Crew crew;
    private final SearchRepository search;
    private final Files files;
    private final LiveUpdates live;
    private final RateLimits limits;

    Conversing(Crew crew, SearchRepository search, Files files, LiveUpdates live, RateLimits limits) {
        this.crew = crew;
        this.search = search;
        this.files = files;
        this.live = live;
        this.limits = limits;
    }

    /** Who does what. */
    @Component
    record Crew(Reading reading, Writing writing, Amending amending, Drafts drafts) {}

    Reading reading() {
        return crew.reading();
    }

    Amending amending() {
        return crew.amending();
    }

    Drafts drafts() {
        return crew.drafts();
    }

    Message send(Seat seat, Outgoing message) {
        hold(RateLimit.MESSAGES, seat);
        return crew.writing().send(seat, message);
    }

    void edit(Seat seat, int seq, String body) {
        hold(RateLimit.MESSAGES, seat);
        crew.amending().edit(seat, seq, body);
    }

    void keepDraft(Seat seat, Draft draft) {
        hold(RateLimit.DRAFTS, seat);
        crew.drafts().keep(seat, draft);
    }

    private void hold(RateLimit limit, Seat seat) {
        if (limits.take(limit, seat.account()).isPresent()) throw new MessageRefused(Reason.TOO_MANY);
    }

    List<MessageHit> search(Seat seat, String words) {
        return search.in(seat.client(), SearchTerms.of(words));
    }

    void typing(Seat seat) {
        if (seat.readOnly()) throw new PreviewIsReadOnly();
        hold(RateLimit.DRAFTS, seat);
        live.publish(MessagingTopics.typing(seat.client(), seat.side()), seat.accountId());
    }

    StoredFile upload(Seat seat, String name, InputStream content) {
        StoredFile file = files.receive(seat.client(), MessageFiles.TYPE, name, content);
        live.publish(MessagingTopics.draft(seat.client(), seat.side()), seat.accountId());
        return file;
    }

    List<StoredFile> waitingFiles(Seat seat) {
        return seat.readOnly() ? List.of() : files.waiting(seat.client(), MessageFiles.TYPE);
    }
}
