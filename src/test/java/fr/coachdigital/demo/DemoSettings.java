package fr.coachdigital.demo;

import fr.coachdigital.platform.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the environment says, and the demo's own choice for everything it leaves open. */
record DemoSettings(Map<String, String> environment, Path folder, int port) {

    private static final int DEFAULT_PORT = 8080;
    private static final int KEY_BYTES = 32;

    static DemoSettings of(Map<String, String> environment) {
        String port = environment.getOrDefault("SERVER_PORT", "");
        if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
            throw new StartRefused("Le réglage SERVER_PORT doit être un numéro de port.");
        }
        return new DemoSettings(
                environment,
                Path.of(environment.getOrDefault("COACH_DATA_DIR", "data")),
                port.isEmpty() ? DEFAULT_PORT : Integer.parseInt(port));
    }

    boolean needsDatabase() {
        return environment.getOrDefault("COACH_DB_URL", "").isEmpty();
    }

    /** Whoever brings a key of Stripe's own talks to Stripe. */
    boolean needsStripe() {
        return environment.getOrDefault("STRIPE_SECRET_KEY", "").isEmpty();
    }

    /** Keeps what was paid, so that a restart forgets nothing. */
    Path stripeState() {
        return folder.resolve("stripe.json");
    }

    String stripeSecretKey() {
        return token("stripe-secret-key", "sk_test_");
    }

    String stripeWebhookSecret() {
        return token("stripe-webhook-secret", "whsec_");
    }

    URI webhooks() {
        return URI.create("http://localhost:" + port + "/webhooks/stripe");
    }

    Path databaseFolder() {
        return folder.resolve("mariadb");
    }

    /** Only what the environment does not set itself. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("SERVER_PORT", port);
        properties.put("COACH_BASE_URL", "http://localhost:" + port);
        properties.put("COACH_DATA_DIR", folder.toString());
        properties.put("COACH_PEPPER_FILE", key("pepper"));
        properties.put("COACH_VAULT_KEY_FILE", key("vault-key"));
        properties.keySet().removeIf(name -> !environment.getOrDefault(name, "").isEmpty());
        return properties;
    }

    private String key(String name) {
        return made(name, key -> key).toString();
    }

    private String token(String name, String prefix) {
        Path file = made(name, key -> (prefix + HexFormat.of().formatHex(key)).getBytes(StandardCharsets.US_ASCII));
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Random at the first start and the same ever after. */
    private Path made(String name, UnaryOperator<byte[]> form) {
        try {
            Path file = Files.createDirectories(folder).resolve(name);
            if (Files.notExists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(file, ownerOnly(file));
                Files.write(file, form.apply(key));
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
