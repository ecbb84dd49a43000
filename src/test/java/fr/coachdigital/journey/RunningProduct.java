package fr.coachdigital.journey;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.USERS;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.coachdigital.CoachDigitalApplication;
import fr.coachdigital.demo.db.EmbeddedMariaDb;
import fr.coachdigital.demo.stripe.StripeStandIn;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.shared.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The product as it is run, on free ports, with an empty database, a mail server and a Stripe of its own. */
final class RunningProduct implements AutoCloseable {

    static final String COACH = "camille@example.org";
    static final String COACH_PASSWORD = "sept carottes rapées";

    private static final String STRIPE_KEY = "sk_test_ofTheJourneys1";
    private static final String STRIPE_WEBHOOK_SECRET = "whsec_ofTheJourneys1";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final StripeStandIn stripe = StripeStandIn.start(STRIPE_KEY, STRIPE_WEBHOOK_SECRET);
    private final Map<String, Object> settings;
    private final String address;
    private ConfigurableApplicationContext application;

    RunningProduct(String schema) {
        mail.start();
        int port = freePort();
        address = "http://localhost:" + port;
        settings = settings(schema, port);
        application = run();
        stripe.deliverTo(URI.create(address + "/webhooks/stripe"));
        sql().insertInto(USERS)
                .set(USERS.EMAIL, COACH)
                .set(USERS.DISPLAY_NAME, "Camille Laurent")
                .set(USERS.PASSWORD_HASH, hash(COACH_PASSWORD))
                .execute();
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplication(CoachDigitalApplication.class).run(arguments(settings));
    }

    /** Stops the product and starts it again at the same address, on the same database. */
    void restart() {
        application.close();
        application = run();
    }

    private Map<String, Object> settings(String schema, int port) {
        EmbeddedMariaDb database = EmbeddedMariaDb.startForTests();
        database.createSchema(schema);
        Map<String, Object> settings = new HashMap<>();
        settings.put("SERVER_PORT", port);
        settings.put("COACH_BASE_URL", address);
        settings.put("COACH_DB_URL", database.jdbcUrl(schema));
        settings.put("COACH_DB_USER", database.user());
        settings.put("COACH_DB_PASSWORD", database.password());
        settings.put("COACH_DATA_DIR", "target/journey-data");
        settings.put("COACH_PEPPER_FILE", key("pepper"));
        settings.put("COACH_VAULT_KEY_FILE", key("vault-key"));
        settings.put("COACH_SMTP_HOST", "127.0.0.1");
        settings.put("COACH_SMTP_PORT", mail.getSmtp().getPort());
        settings.put("COACH_SMTP_TLS", "none");
        settings.put("STRIPE_SECRET_KEY", STRIPE_KEY);
        settings.put("STRIPE_WEBHOOK_SECRET", STRIPE_WEBHOOK_SECRET);
        settings.put("STRIPE_API_BASE", stripe.apiBase());
        return settings;
    }

    /** Stronger than the variables of whoever runs the journeys. */
    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static String key(String name) {
        try {
            Path file =
                    Files.createDirectories(Path.of("target", "journey-data")).resolve(name);
            return Files.writeString(file, (name + " of the journeys ").repeat(4))
                    .toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return address;
    }

    /** A private person who has chosen a password; answers the client's id. */
    int clientWithAccount(String firstName, String lastName, String email, String password) {
        int client = sql().insertInto(CLIENTS)
                .set(CLIENTS.FIRST_NAME, firstName)
                .set(CLIENTS.LAST_NAME, lastName)
                .set(CLIENTS.KIND, "PERSON")
                .returning(CLIENTS.ID)
                .fetchSingle(CLIENTS.ID);
        sql().insertInto(CLIENT_USERS)
                .set(CLIENT_USERS.CLIENT_ID, client)
                .set(CLIENT_USERS.EMAIL, email)
                .set(CLIENT_USERS.PASSWORD_HASH, hash(password))
                .execute();
        return client;
    }

    /** Fills in what an invoice to this client lacks: who sells, and where the client lives. */
    void readyToInvoice(int client, String email) {
        sql().update(CLIENTS)
                .set(CLIENTS.EMAIL, email)
                .set(CLIENTS.ADDRESS_LINE1, "4 rue des Lilas")
                .set(CLIENTS.POSTAL_CODE, "75020")
                .set(CLIENTS.CITY, "Paris")
                .where(CLIENTS.ID.eq(client))
                .execute();
        sql().update(SETTINGS)
                .set(SETTINGS.LEGAL_NAME, "Camille Laurent")
                .set(SETTINGS.ADDRESS_LINE1, "12 rue Oberkampf")
                .set(SETTINGS.POSTAL_CODE, "75011")
                .set(SETTINGS.CITY, "Paris")
                .set(SETTINGS.SIREN, "732829320")
                .set(SETTINGS.IBAN, "FR1420041010050500013M02606")
                .set(SETTINGS.MEDIATOR, "Médiation Exemple, 1 rue du Test, 75001 Paris, mediation.example.org")
                .execute();
    }

    private String hash(String password) {
        return application.getBean(PasswordHasher.class).hash(new Secret(password));
    }

    /** How many sessions the web server keeps. */
    int sessions() {
        WebServer server = ((WebServerApplicationContext) application).getWebServer();
        Container host = ((TomcatWebServer) server).getTomcat().getHost();
        return Stream.of(host.findChildren())
                .mapToInt(context -> ((Context) context).getManager().getActiveSessions())
                .sum();
    }

    /** Loses every session, as a restart of the product does. */
    void forgetSessions() {
        WebServer server = ((WebServerApplicationContext) application).getWebServer();
        Container host = ((TomcatWebServer) server).getTomcat().getHost();
        Stream.of(host.findChildren())
                .flatMap(context -> Stream.of(((Context) context).getManager().findSessions()))
                .forEach(Session::expire);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Puts one more part into the product, such as a feature that comes later. */
    void add(String name, Object bean) {
        application.getBeanFactory().registerSingleton(name, bean);
    }

    StripeStandIn stripe() {
        return stripe;
    }

    GreenMail mail() {
        return mail;
    }

    DSLContext sql() {
        return application.getBean(DSLContext.class);
    }

    @Override
    public void close() {
        application.close();
        stripe.close();
        mail.stop();
    }
}
