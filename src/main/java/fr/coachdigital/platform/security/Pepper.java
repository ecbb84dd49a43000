package fr.coachdigital.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The secret that lies in a file beside the database, and the keys derived from it. */
@Component
class Pepper {

    static final int MIN_BYTES = 32;

    private final byte[] content;

    Pepper(SecurityProperties settings) {
        try {
            content = Files.readAllBytes(settings.pepperFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("COACH_PEPPER_FILE cannot be read: " + settings.pepperFile(), unreadable);
        }
        if (content.length < MIN_BYTES) {
            throw new IllegalStateException("COACH_PEPPER_FILE holds fewer than " + MIN_BYTES + " bytes");
        }
    }

    /** HMAC-SHA-384 of a text, keyed by the pepper itself: 48 bytes. */
    byte[] mac384(String text) {
        return mac("HmacSHA384", text);
    }

    /** A 256-bit AES key of its own for each purpose. */
    Key keyFor(String purpose) {
        return new SecretKeySpec(mac("HmacSHA256", "coach-digital/" + purpose), "AES");
    }

    private byte[] mac(String algorithm, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(content, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks " + algorithm, impossible);
        }
    }
}
