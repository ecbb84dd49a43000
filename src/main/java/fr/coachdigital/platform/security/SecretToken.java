package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a mailed link: 32 random bytes as 43 characters of base64url; only its SHA-256 is stored. */
public record SecretToken(Secret value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(
                new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    /** What is stored and searched: 64 hexadecimal characters. */
    public String hash() {
        return hashOf(value.reveal());
    }

    /** The stored form of a token that came in from outside. */
    public static String hashOf(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java lacks SHA-256", impossible);
        }
    }
}
