package fr.coachdigital.account.internal;

import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code that proves who reads the log; made at start while there is no account, kept as its hash. */
@Component
class SetupCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final AccountRepository accounts;
    private volatile String hash = "";

    SetupCode(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (accounts.anyCoach()) return;
        String code = random();
        hash = SecretToken.hashOf(canonical(code));
        LOG.warn("No coach account yet. Open /setup and enter this one-time code: {}", code);
    }

    boolean matches(Secret typed) {
        if (hash.isEmpty()) return false;
        return MessageDigest.isEqual(
                SecretToken.hashOf(canonical(typed.reveal())).getBytes(StandardCharsets.US_ASCII),
                hash.getBytes(StandardCharsets.US_ASCII));
    }

    void forget() {
        hash = "";
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> random.ints(GROUP_LENGTH, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .limit(GROUPS)
                .collect(Collectors.joining("-"));
    }

    private static String canonical(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
