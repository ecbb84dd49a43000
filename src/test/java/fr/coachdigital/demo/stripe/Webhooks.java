package fr.coachdigital.demo.stripe;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells the product what happened, in the manner it is told to: at once unless a test says otherwise. */
public final class Webhooks implements AutoCloseable {

    private enum Manner {
        AT_ONCE,
        HELD,
        TWICE,
        DROPPED
    }

    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stripe-stand-in").factory());
    private final Delivery delivery;
    private final Consumer<String> delivered;
    private final List<WebhookEvent> held = new ArrayList<>();
    private Manner manner = Manner.AT_ONCE;
    private Duration delay = Duration.ZERO;
    private Optional<URI> address = Optional.empty();
    private List<Duration> pauses = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));
    private int underway;

    Webhooks(Delivery delivery, Consumer<String> delivered) {
        this.delivery = delivery;
        this.delivered = delivered;
    }

    /** Where to; what was to go at once before anybody said where goes now. */
    public synchronized void deliverTo(URI receiver) {
        address = Optional.of(receiver);
        if (manner == Manner.AT_ONCE) {
            release();
        }
    }

    public synchronized void deliverAtOnce() {
        manner = Manner.AT_ONCE;
        delay = Duration.ZERO;
    }

    /** Each event so long after it happened. */
    public synchronized void deliverAfter(Duration pause) {
        manner = Manner.AT_ONCE;
        delay = pause;
    }

    public synchronized void deliverTwice() {
        manner = Manner.TWICE;
    }

    /** Never, as if Stripe had given up; the list of events has them all the same. */
    public synchronized void drop() {
        manner = Manner.DROPPED;
    }

    /** Until released. */
    public synchronized void hold() {
        manner = Manner.HELD;
    }

    /** The pauses between attempts that fail; after the last the event is given up. */
    public synchronized void retryAfter(Duration... between) {
        pauses = List.of(between);
    }

    /** Not sent yet, the oldest first. */
    public synchronized List<WebhookEvent> held() {
        return List.copyOf(held);
    }

    public synchronized void release() {
        List<WebhookEvent> all = List.copyOf(held);
        held.clear();
        all.forEach(event -> send(event, 0));
    }

    public synchronized void releaseReversed() {
        Collections.reverse(held);
        release();
    }

    /** These, by their ids and in this order; the others stay held. */
    public synchronized void release(String... ids) {
        for (String id : ids) {
            WebhookEvent event = held.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not held: " + id));
            held.remove(event);
            send(event, 0);
        }
    }

    /** Sends what is given, known or not, as often as it is called. */
    public synchronized void send(WebhookEvent event) {
        send(event, 0);
    }

    /** Waits until nothing is under way; fails when that takes longer. */
    public synchronized void awaitQuiet(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (underway > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) throw new IllegalStateException(underway + " webhooks are still under way");
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    synchronized void offer(WebhookEvent event) {
        switch (manner) {
            case DROPPED -> {}
            case HELD -> held.add(event);
            case AT_ONCE, TWICE -> {
                if (address.isEmpty()) {
                    held.add(event);
                    return;
                }
                send(event, 0);
                if (manner == Manner.TWICE) {
                    send(event, 0);
                }
            }
        }
    }

    private void send(WebhookEvent event, int attempt) {
        URI receiver = address.orElseThrow(() -> new IllegalStateException("No address to deliver to"));
        Duration pause = attempt == 0 ? delay : pauses.get(attempt - 1);
        underway++;
        postman.schedule(() -> attempt(receiver, event, attempt), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(URI receiver, WebhookEvent event, int attempt) {
        boolean taken = delivery.attempt(receiver, event);
        if (taken) {
            delivered.accept(event.id());
        }
        synchronized (this) {
            if (!taken && attempt < pauses.size()) {
                send(event, attempt + 1);
            }
            underway--;
            notifyAll();
        }
    }

    @Override
    public void close() {
        postman.shutdownNow();
    }
}
