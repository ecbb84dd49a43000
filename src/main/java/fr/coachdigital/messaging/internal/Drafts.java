package fr.coachdigital.messaging.internal;

import fr.coachdigital.messaging.Draft;
import fr.coachdigital.messaging.MessagingTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what people are writing. */
@Component
class Drafts {

    private final ConversationRepository conversations;
    private final DraftRepository drafts;
    private final MessageRepository messages;
    private final DraftSeal seal;
    private final LiveUpdates live;

    Drafts(
            ConversationRepository conversations,
            DraftRepository drafts,
            MessageRepository messages,
            DraftSeal seal,
            LiveUpdates live) {
        this.conversations = conversations;
        this.drafts = drafts;
        this.messages = messages;
        this.seal = seal;
        this.live = live;
    }

    /** Whoever only looks on sees nobody's draft. */
    Draft of(Seat seat) {
        Optional<StoredConversation> conversation =
                seat.readOnly() ? Optional.empty() : conversations.find(seat.client());
        return conversation.flatMap(found -> stored(found, seat)).orElseGet(() -> new Draft(UUID.randomUUID(), ""));
    }

    private Optional<Draft> stored(StoredConversation conversation, Seat seat) {
        try {
            return drafts.find(conversation.id(), seat, bytes -> seal.open(bytes, conversation.id(), seat));
        } catch (IllegalStateException sealedWithAnotherKey) {
            // The pepper file was replaced: what was typed before cannot be read by anybody, and hinders nobody.
            return Optional.empty();
        }
    }

    Draft restore(Seat seat, Draft fromBrowser) {
        StoredConversation conversation = conversations.lock(seat.client());
        Draft stored = of(seat);
        String body = fromBrowser.body().strip();
        if (stored.body().contains(body) || wasSent(conversation, fromBrowser.key(), body)) return stored;
        if (stored.body().length() + fromBrowser.body().length() + 2 > Draft.MAX_LENGTH) return stored;
        boolean goesOn = stored.body().isBlank() || fromBrowser.body().startsWith(stored.body());
        keep(seat, goesOn ? fromBrowser : new Draft(stored.key(), stored.body() + "\n\n" + fromBrowser.body()));
        return of(seat);
    }

    void keep(Seat seat, Draft draft) {
        if (draft.body().length() > Draft.MAX_LENGTH) throw new IllegalArgumentException("A draft is no book");
        StoredConversation conversation = conversations.lock(seat.client());
        // A tab that has not heard yet that its text was sent must not bring it back; what it added must not be lost.
        if (!wasSent(conversation, draft.key(), draft.body().strip())) {
            boolean used = messages.findByKey(conversation.id(), draft.key()).isPresent();
            drafts.put(
                    conversation.id(),
                    seat,
                    used ? UUID.randomUUID() : draft.key(),
                    seal.close(draft.body(), conversation.id(), seat),
                    seal.now());
        }
        live.publish(MessagingTopics.draft(seat.client(), seat.side()), seat.accountId());
    }

    private boolean wasSent(StoredConversation conversation, UUID key, String body) {
        return messages.findByKey(conversation.id(), key)
                .filter(sent -> messages.firstBody(sent).contains(body))
                .isPresent();
    }

    /** Seals drafts: they may hold a secret that is taken out again before the message is sent. */
    @Component
    static class DraftSeal {
        private final Sealing sealing;
        private final Clock clock;

        DraftSeal(Sealing sealing, Clock clock) {
            this.sealing = sealing;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        byte[] close(String body, int conversation, Seat seat) {
            return sealing.seal(body.getBytes(StandardCharsets.UTF_8), context(conversation, seat));
        }

        String open(byte[] sealed, int conversation, Seat seat) {
            return new String(sealing.open(sealed, context(conversation, seat)), StandardCharsets.UTF_8);
        }

        private static String context(int conversation, Seat seat) {
            return "message-draft:" + conversation + ":" + seat.account();
        }
    }
}
