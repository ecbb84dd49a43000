package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * {@code {hmac384-bcrypt}$2a$12$…}: bcrypt takes 72 bytes, so it is given the 64 characters of a keyed hash instead of
 * the password (ASVS 5.0 appendix C, OWASP password storage).
 */
@Component
class PepperedBcrypt implements PasswordHasher {

    private static final String PREFIX = "{hmac384-bcrypt}";
    private static final int COST = 12;
    private static final Pattern BARE = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./0-9A-Za-z]{53}");

    private final BCryptPasswordEncoder bcrypt;
    private final Pepper pepper;
    private final String decoy;

    @Autowired
    PepperedBcrypt(Pepper pepper) {
        this(pepper, COST);
    }

    PepperedBcrypt(Pepper pepper, int cost) {
        this.bcrypt = new BCryptPasswordEncoder(cost);
        this.pepper = pepper;
        this.decoy = hash(new Secret("the password of nobody"));
    }

    @Override
    public String hash(Secret password) {
        return PREFIX + bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(Secret password, String hash) {
        if (hash.startsWith(PREFIX)) return bcrypt.matches(digest(password), hash.substring(PREFIX.length()));
        if (BARE.matcher(hash).matches()) return bcrypt.matches(password.reveal(), hash);
        pretend(password);
        return false;
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(PREFIX) || bcrypt.upgradeEncoding(hash.substring(PREFIX.length()));
    }

    @Override
    public void pretend(Secret password) {
        bcrypt.matches(digest(password), decoy.substring(PREFIX.length()));
    }

    /** Normalised, so that one keyboard's é is another's; 64 characters of ASCII whatever came in. */
    private String digest(Secret password) {
        String text = Normalizer.normalize(password.reveal(), Normalizer.Form.NFC);
        return Base64.getEncoder().encodeToString(pepper.mac384(text));
    }
}
