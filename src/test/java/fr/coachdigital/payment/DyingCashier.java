package fr.coachdigital.payment;

import fr.coachdigital.CoachDigitalApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A second process of the product that takes an event of Stripe's and dies before it answers. */
final class DyingCashier {

    static final int DEAD = 87;

    private DyingCashier() {}

    /** @param arguments file of the event, its signature, and whether to die {@code before} or after the commit */
    public static void main(String[] arguments) throws IOException {
        byte[] body = Files.readAllBytes(Path.of(arguments[0]));
        SpringApplication application = new SpringApplication(CoachDigitalApplication.class);
        application.setDefaultProperties(
                Map.of("server.port", "0", "spring.main.lazy-initialization", "true", "logging.level.root", "OFF"));
        ApplicationContext context = application.run();
        StripeWebhook webhook = context.getBean(StripeWebhook.class);
        if (arguments[2].equals("before")) {
            context.getBean(TransactionOperations.class).executeWithoutResult(status -> {
                die(webhook.receive(body, arguments[1]));
            });
        }
        die(webhook.receive(body, arguments[1]));
    }

    /** Only what was applied is worth dying after. */
    private static void die(StripeWebhook.Answer answer) {
        Runtime.getRuntime().halt(answer == StripeWebhook.Answer.TAKEN ? DEAD : 1);
    }
}
