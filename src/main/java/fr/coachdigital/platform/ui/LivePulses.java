package fr.coachdigital.platform.ui;

import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.platform.security.SignedIn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The open tabs that can be answered over push, each under a secret that only its own page knows. */
@Component
public class LivePulses {

    private static final String SCRIPT = "/scripts/live.js";

    private final Map<String, OpenTab> tabs = new ConcurrentHashMap<>();
    private final CurrentUser currentUser;
    private final FileAddresses files;
    private final Executor executor;

    private record OpenTab(String account, LongConsumer pulse) {}

    LivePulses(CurrentUser currentUser, FileAddresses files, @Qualifier(LiveUpdates.EXECUTOR) Executor executor) {
        this.currentUser = currentUser;
        this.files = files;
        this.executor = executor;
    }

    /** The pulse of a shell that is being built, for whoever is signed in. */
    Optional<LivePulse> create() {
        return currentUser
                .find()
                .map(person -> new LivePulse(
                        this, SecretToken.random().value().reveal(), person.getName(), files.address(SCRIPT)));
    }

    void open(String secret, String account, LongConsumer pulse) {
        tabs.put(secret, new OpenTab(account, pulse));
    }

    void close(String secret) {
        tabs.remove(secret);
    }

    /**
     * Sends the number of a beat back over push, soon and without waiting for the tab.
     *
     * @return false when this person has no such tab
     */
    public boolean answer(String secret, SignedIn person, long number) {
        OpenTab tab = tabs.get(secret);
        if (tab == null || !tab.account().equals(person.getName())) return false;
        executor.execute(() -> tab.pulse().accept(number));
        return true;
    }
}
