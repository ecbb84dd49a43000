package fr.coachdigital.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.db.DefaultSchema;
import fr.coachdigital.demo.stripe.Fault;
import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** After a payment, a refund and every trouble, neither the log nor a table holds what only Stripe and the operator know. */
@ExtendWith(OutputCaptureExtension.class)
class NoSecretsTest extends PaymentTest {

    private @Autowired DSLContext sql;

    @Test
    void neither_keys_nor_signatures_nor_cards_are_kept_or_logged(CapturedOutput output) {
        InvoiceId invoice = lab.paid("400.00");
        bean(AdminPayments.class).refund(lab.checkout(invoice), Money.of("100.00"), "Séance annulée");
        lab.stripe.dispute(lab.session(invoice).id());
        lab.tellAll();
        WebhookEvent event = lab.stripe.events().getLast();
        String signature = lab.stripe.sign(event.body()).replaceFirst(".*v1=", "");
        for (Fault fault : List.of(Fault.status(401), Fault.status(402), Fault.status(500), Fault.html())) {
            lab.stripe.faults().always(fault);
            lab.tell(lab.stripe.event(
                    "charge.refunded", lab.stripe.object(lab.session(invoice).id())));
            bean(StripeDesk.class).test();
            bean(StripeDesk.class).reconcile();
        }
        lab.stripe.faults().clear();
        String url = lab.session(lab.opened("10.00")).url().orElseThrow();
        List<String> secrets = List.of(
                PaymentLab.KEY,
                PaymentLab.WEBHOOK_SECRET,
                signature,
                "4242",
                "last4",
                "exp_month",
                "pm_",
                "client_secret",
                url);
        String tables = everything();
        assertThat(tables).contains("pi_", "cs_test_", "evt_");
        for (String secret : secrets) {
            assertThat(tables.contains(secret)).as("a table holds %s", secret).isFalse();
            assertThat(output.getAll().contains(secret))
                    .as("the log holds %s", secret)
                    .isFalse();
        }
    }

    /** Every row of every table, texts in full. */
    private String everything() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(this::rows).collect(Collectors.joining("\n"));
    }

    private String rows(Table<?> table) {
        return sql.select().from(table).fetch().stream()
                .map(row -> Arrays.toString(row.intoArray()))
                .collect(Collectors.joining("\n", table.getName() + "\n", ""));
    }
}
