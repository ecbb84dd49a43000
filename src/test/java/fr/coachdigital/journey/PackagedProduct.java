package fr.coachdigital.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.coachdigital.demo.db.EmbeddedMariaDb;
import fr.coachdigital.demo.stripe.StripeStandIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar as operators run it: a process of its own that knows nothing but its environment, on an empty database. */
final class PackagedProduct implements AutoCloseable {

    private static final Path JAR = Path.of("target", "coach-digital.jar");
    private static final Path FOLDER = Path.of("target", "workflow");
    private static final Path LOG = FOLDER.resolve("product.log");
    private static final Pattern SETUP_CODE = Pattern.compile("one-time code: ([A-Z0-9-]+)");
    private static final Duration START = Duration.ofMinutes(3);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String stripeKey = "sk_test_" + random();
    private final String webhookSecret = "whsec_" + random();
    private final StripeStandIn stripe = StripeStandIn.start(stripeKey, webhookSecret);
    private final String address;
    private final Process process;

    PackagedProduct(String schema) {
        mail.start();
        int port = freePort();
        address = "http://localhost:" + port;
        stripe.deliverTo(URI.create(address + "/webhooks/stripe"));
        try {
            Files.createDirectories(FOLDER);
            process = start(environment(schema, port));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        boolean ready = false;
        try {
            await("the product to be healthy, see " + LOG).atMost(START).until(this::isHealthy);
            ready = true;
        } finally {
            if (!ready) close();
        }
    }

    private static Process start(Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx768m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        // Nothing of whoever runs the journeys: what is not set here is not set.
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Map<String, String> environment(String schema, int port) throws IOException {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        database.createSchema(schema);
        return Map.ofEntries(
                Map.entry("SERVER_PORT", String.valueOf(port)),
                Map.entry("COACH_BASE_URL", address),
                Map.entry("COACH_DATA_DIR", FOLDER.resolve("data").toString()),
                Map.entry("COACH_DB_URL", database.jdbcUrl(schema)),
                Map.entry("COACH_DB_USER", database.user()),
                Map.entry("COACH_DB_PASSWORD", database.password()),
                Map.entry("COACH_PEPPER_FILE", key("pepper")),
                Map.entry("COACH_VAULT_KEY_FILE", key("vault-key")),
                Map.entry("COACH_SMTP_HOST", "127.0.0.1"),
                Map.entry("COACH_SMTP_PORT", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("COACH_SMTP_TLS", "none"),
                Map.entry("STRIPE_SECRET_KEY", stripeKey),
                Map.entry("STRIPE_WEBHOOK_SECRET", webhookSecret),
                Map.entry("STRIPE_API_BASE", stripe.apiBase()));
    }

    private static String key(String name) throws IOException {
        return Files.writeString(FOLDER.resolve(name), random()).toString();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        if (!process.isAlive()) throw new IllegalStateException("The product has stopped, see " + LOG);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the log tells whoever installs the product. */
    String setupCode() {
        Matcher code = SETUP_CODE.matcher(log());
        await("the one-time code in " + LOG).until(() -> code.reset(log()).find());
        return code.group(1);
    }

    String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return address;
    }

    GreenMail mail() {
        return mail;
    }

    StripeStandIn stripe() {
        return stripe;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        stripe.close();
        mail.stop();
    }
}
