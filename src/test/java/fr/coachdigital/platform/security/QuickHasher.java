package fr.coachdigital.platform.security;

import fr.coachdigital.shared.Secret;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** The product's hashing with the least work that bcrypt knows, unless a test asks for the full. */
@Primary
public class QuickHasher implements PasswordHasher {

    private static final int LEAST_COST = 4;

    private final PasswordHasher quick;
    private final PasswordHasher full;
    private final AtomicReference<PasswordHasher> current;

    QuickHasher(PepperedBcrypt full, Pepper pepper) {
        this.full = full;
        quick = new PepperedBcrypt(pepper, LEAST_COST);
        current = new AtomicReference<>(quick);
    }

    /** From now on as slow as the product. */
    public void work() {
        current.set(full);
    }

    /** From now on quick again. */
    public void spare() {
        current.set(quick);
    }

    @Override
    public String hash(Secret password) {
        return current.get().hash(password);
    }

    @Override
    public boolean matches(Secret password, String hash) {
        return current.get().matches(password, hash);
    }

    @Override
    public boolean isOutdated(String hash) {
        return current.get().isOutdated(hash);
    }

    @Override
    public void pretend(Secret password) {
        current.get().pretend(password);
    }
}
