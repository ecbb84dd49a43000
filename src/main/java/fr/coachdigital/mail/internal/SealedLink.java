package fr.coachdigital.mail.internal;

import fr.coachdigital.platform.security.Sealing;
import java.nio.charset.StandardCharsets;

/** A link that opens an account, unreadable at rest. */
final class SealedLink {

    private final byte[] bytes;

    private SealedLink(byte[] bytes) {
        this.bytes = bytes;
    }

    static SealedLink seal(String link, LinkPlaceholder placeholder, Sealing sealing) {
        return new SealedLink(sealing.seal(link.getBytes(StandardCharsets.UTF_8), placeholder.sealingContext()));
    }

    static SealedLink ofColumn(byte[] stored) {
        return new SealedLink(stored.clone());
    }

    byte[] toColumn() {
        return bytes.clone();
    }

    String open(LinkPlaceholder placeholder, Sealing sealing) {
        return new String(sealing.open(bytes, placeholder.sealingContext()), StandardCharsets.UTF_8);
    }
}
