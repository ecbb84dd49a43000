package fr.coachdigital.shared;

import java.io.Serializable;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable e-mail address, at most 320 characters, normalised so that two spellings of one address are equal:
 * Unicode NFC, lower case, domain in its ASCII form, no surrounding white space, no control character (so nothing can
 * be smuggled into a mail header).
 */
public record EmailAddress(String value) implements Serializable {

    private static final int MAX_LENGTH = 320;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");

    /** @throws IllegalArgumentException if the text is not a normalised address; see {@link #parse} for typed text */
    public EmailAddress {
        if (value.length() > MAX_LENGTH
                || !SHAPE.matcher(value).matches()
                || value.startsWith(".")
                || value.contains("..")
                || value.contains(".@")
                || value.contains("@-")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what a person typed; empty when it cannot be an address. */
    public static Optional<EmailAddress> parse(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH) return Optional.empty();
        try {
            return Optional.of(new EmailAddress(text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1))));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Reads an address that is known to be one, such as a column or a setting. */
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
    }

    @Override
    public String toString() {
        return value;
    }
}
