package fr.coachdigital.platform.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The browser tabs of a session, reached over push. */
@Component
class OpenTabs {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTabs.class);

    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Executor executor;
    private final Clock clock;

    OpenTabs(@Qualifier("applicationTaskExecutor") Executor executor, Clock clock) {
        this.executor = executor;
        this.clock = clock;
    }

    /** The last thing a person did in any tab; a tab's own heartbeat is not one. A busy tab is being used now. */
    Instant lastSeen(LiveSession session) {
        return vaadinSessions(session.http()).stream()
                .map(vaadin -> betweenRequests(vaadin, () -> Instant.ofEpochMilli(vaadin.getLastRequestTimestamp()))
                        .orElseGet(clock::instant))
                .max(Comparator.naturalOrder())
                .filter(seen -> seen.isAfter(session.startedAt()))
                .orElse(session.startedAt());
    }

    /** Runs the question while no tab changes anything; empty when a tab is busy and stays so. */
    Optional<Boolean> betweenRequests(LiveSession session, BooleanSupplier question) {
        return vaadinSessions(session.http()).stream()
                .findFirst()
                .map(vaadin -> betweenRequests(vaadin, question::getAsBoolean))
                .orElseGet(() -> Optional.of(question.getAsBoolean()));
    }

    private static <T> Optional<T> betweenRequests(VaadinSession vaadin, Supplier<T> question) {
        if (!acquire(vaadin.getLockInstance())) return Optional.empty();
        try {
            return Optional.of(question.get());
        } finally {
            vaadin.unlock();
        }
    }

    private static boolean acquire(Lock lock) {
        try {
            return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void forEach(LiveSession session, Consumer<UI> work) {
        vaadinSessions(session.http())
                .forEach(vaadin -> vaadin.access(() -> vaadin.getUIs().stream()
                        .filter(ui -> !ui.isClosing())
                        .forEach(ui -> ui.access(() -> work.accept(ui)))));
    }

    /** Sends every tab to another page, then drops the session; on a thread of its own, since a tab may be busy. */
    void leave(LiveSession session, String path) {
        executor.execute(() -> {
            Collection<VaadinSession> told = vaadinSessions(session.http());
            // A tab that cannot be told must not keep the session alive.
            try {
                told.forEach(vaadin -> sendAway(vaadin, path));
            } catch (RuntimeException broken) {
                LOG.warn("A tab could not be told that its session has ended", broken);
            }
            // The container closes the tabs' connections together with the session: the word must be out by then.
            if (told.isEmpty()) drop(session.http());
            else
                CompletableFuture.delayedExecutor(TIME_TO_LEAVE.toMillis(), TimeUnit.MILLISECONDS, executor)
                        .execute(() -> drop(session.http()));
        });
    }

    private static void drop(HttpSession http) {
        try {
            http.invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.debug("The session was gone already");
        }
    }

    private static void sendAway(VaadinSession vaadin, String path) {
        vaadin.lock();
        try {
            vaadin.getUIs().forEach(ui -> {
                ui.getPage().setLocation(path);
                ui.push();
            });
        } finally {
            vaadin.unlock();
        }
    }

    private static Collection<VaadinSession> vaadinSessions(HttpSession http) {
        try {
            return VaadinSession.getAllSessions(http);
        } catch (IllegalStateException invalidated) {
            return List.of();
        }
    }
}
