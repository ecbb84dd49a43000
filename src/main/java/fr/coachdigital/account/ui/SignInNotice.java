package fr.coachdigital.account.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a sign-in page says of how the person came to it; named by a query parameter, text under {@code entry.notice}. */
enum SignInNotice {
    /** Signed out. */
    ENDED,
    /** Too long without a sign of life. */
    EXPIRED,
    /** Ended by somebody: password changed elsewhere, account closed, session ended from the account page. */
    CLOSED,
    /** A new password was set. */
    RESET,
    /** A new e-mail address was confirmed. */
    CONFIRMED,
    /** The first account was made. */
    READY;

    static @Nullable SignInNotice among(Map<String, String> parameters) {
        return Arrays.stream(values())
                .filter(notice -> parameters.containsKey(notice.parameter()))
                .findFirst()
                .orElse(null);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
