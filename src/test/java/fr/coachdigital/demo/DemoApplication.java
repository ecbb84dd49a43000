package fr.coachdigital.demo;

import fr.coachdigital.CoachDigitalApplication;
import fr.coachdigital.demo.db.AlreadyRunningException;
import fr.coachdigital.demo.db.DatabaseStartException;
import fr.coachdigital.demo.db.EmbeddedMariaDb;
import fr.coachdigital.demo.db.UnsupportedPlatformException;
import fr.coachdigital.platform.StartRefused;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Starts the product with nothing but this machine: what {@code ./mvnw} runs. */
public final class DemoApplication {

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
        SpringApplication application = new SpringApplication(CoachDigitalApplication.class, DemoBeans.class);
        application.setDefaultProperties(properties);
        application.setLogStartupInfo(false);
        return application;
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
