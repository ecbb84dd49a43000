package fr.coachdigital.platform;

import java.util.function.Consumer;

/**
 * How news travel between the people who are online: a topic and an id, never content; whoever hears it re-reads what
 * they may see. The one seam where a second node can join.
 */
public interface LiveUpdates {

    /** Names the bean whose few threads bring the news; what runs there must be short. */
    String EXECUTOR = "liveExecutor";

    /** Tells every subscriber of the topic, after the current transaction has committed (at once without one). */
    void publish(String topic, long id);

    /**
     * Hears ids of a topic, on a thread that is neither the publisher's nor a request's; close it to stop. One listener
     * hears one id after the other, in the order of publishing; what it throws is reported and stops nobody.
     */
    Subscription subscribe(String topic, Consumer<Long> listener);

    /** Ends when closed; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
