package fr.coachdigital.demo.stripe;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Names that look like Stripe's: a prefix that tells the kind, then letters and digits nobody can guess. */
final class Ids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SHORT = 24;
    private static final int SESSION = 58;

    private final RandomGenerator random = new SecureRandom();

    String next(String prefix) {
        return prefix + "_" + letters(prefix.equals("cs_test") ? SESSION : SHORT);
    }

    private String letters(int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
