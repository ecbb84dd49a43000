package fr.coachdigital.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

@Component
class PepperedSealKeys implements SealKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final Pepper pepper;

    PepperedSealKeys(Pepper pepper) {
        this.pepper = pepper;
    }

    @Override
    public String mac(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(pepper.keyFor("seals/" + purpose).getEncoded(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, impossible);
        }
    }
}
