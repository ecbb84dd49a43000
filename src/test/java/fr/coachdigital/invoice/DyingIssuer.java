package fr.coachdigital.invoice;

import fr.coachdigital.CoachDigitalApplication;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.support.SignIn;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A second process of the product that dies with a document kept, a number taken, and nothing committed. */
final class DyingIssuer {

    static final int DEAD = 86;

    private DyingIssuer() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(CoachDigitalApplication.class);
        application.setDefaultProperties(
                Map.of("server.port", "0", "spring.main.lazy-initialization", "true", "logging.level.root", "OFF"));
        ApplicationContext context = application.run();
        context.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            new SignIn(context.getBean(DSLContext.class)).coach(new UserId(Integer.parseInt(arguments[0])));
            context.getBean(AdminInvoices.class).issue(new InvoiceId(Integer.parseInt(arguments[1])), 0);
            Runtime.getRuntime().halt(DEAD);
        });
    }
}
