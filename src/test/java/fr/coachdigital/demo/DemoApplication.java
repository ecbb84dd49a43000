package fr.coachdigital.demo;

import fr.coachdigital.CoachDigitalApplication;
import fr.coachdigital.demo.db.AlreadyRunningException;
import fr.coachdigital.demo.db.DatabaseStartException;
import fr.coachdigital.demo.db.EmbeddedMariaDb;
import fr.coachdigital.demo.db.UnsupportedPlatformException;
import fr.coachdigital.demo.stripe.StripeStandIn;
import fr.coachdigital.platform.StartRefused;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Starts the product with nothing but this machine: what {@code ./mvnw} runs. */
public final class DemoApplication {

    /** The property that says where the stand-in for Stripe is, when there is one. */
    static final String STAND_IN = "demo.stripe-stand-in";

    private static final String SCHEMA = "coach";

    private DemoApplication() {}

    public static void main(String[] arguments) {
        prepare().run(arguments);
    }

    /** Whatever cannot be had before the product itself starts is told in one sentence. */
    private static SpringApplication prepare() {
        try {
            return application(DemoSettings.of(System.getenv()));
        } catch (StartRefused
                | AlreadyRunningException
                | DatabaseStartException
                | UnsupportedPlatformException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
            throw reason;
        }
    }

    private static SpringApplication application(DemoSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.properties());
        if (settings.needsDatabase()) {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(settings.databaseFolder());
            // Runs after the application has closed its connections.
            SpringApplication.getShutdownHandlers().add(database::close);
            database.notice().ifPresent(System.out::println);
            database.createSchema(SCHEMA);
            properties.put("COACH_DB_URL", database.jdbcUrl(SCHEMA));
            properties.put("COACH_DB_USER", database.user());
            properties.put("COACH_DB_PASSWORD", database.password());
        }
        checkIsFree(settings.port());
        if (settings.needsStripe()) {
            properties.putAll(stripe(settings));
        }
        SpringApplication application = new SpringApplication(CoachDigitalApplication.class, DemoBeans.class);
        application.setDefaultProperties(properties);
        application.setLogStartupInfo(false);
        return application;
    }

    /** In place of Stripe; what the product is told of it differs from the real one in the address only. */
    private static Map<String, Object> stripe(DemoSettings settings) {
        String secretKey = settings.stripeSecretKey();
        String webhookSecret = settings.stripeWebhookSecret();
        StripeStandIn standIn =
                StripeStandIn.start(secretKey, webhookSecret, Clock.systemUTC(), settings.stripeState());
        SpringApplication.getShutdownHandlers().add(standIn::close);
        standIn.deliverTo(settings.webhooks());
        return Map.of(
                "STRIPE_SECRET_KEY",
                secretKey,
                "STRIPE_WEBHOOK_SECRET",
                webhookSecret,
                "STRIPE_API_BASE",
                standIn.apiBase(),
                STAND_IN,
                standIn.apiBase());
    }

    private static void checkIsFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException taken) {
            throw new StartRefused(
                    "Le port " + port + " est déjà pris par un autre programme\u00a0: choisissez-en un autre, "
                            + "par exemple SERVER_PORT=" + (port == 8081 ? 8082 : 8081) + ".");
        }
    }
}
