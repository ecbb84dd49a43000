package fr.coachdigital.payment;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;
import static fr.coachdigital.db.Tables.INVOICES;
import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.db.Tables.PAYMENTS;

import fr.coachdigital.demo.stripe.SeenSession;
import fr.coachdigital.demo.stripe.StripeStandIn;
import fr.coachdigital.demo.stripe.WebhookEvent;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/**
 * A practice that takes cards, by a stand-in for Stripe of its own whose webhooks are held: a test brings them by {@link
 * #tell}. Close it at the end of the test.
 */
public final class PaymentLab implements AutoCloseable {

    public static final String KEY = "sk_test_ofTheTests0001";
    public static final String WEBHOOK_SECRET = "whsec_ofTheTests0001";

    public final InvoiceLab invoices;
    public final StripeStandIn stripe;

    private final ApplicationContext application;
    private final DSLContext sql;

    public PaymentLab(ApplicationContext application) {
        this.application = application;
        invoices = new InvoiceLab(application);
        stripe = StripeStandIn.start(KEY, WEBHOOK_SECRET, application.getBean(TestClock.class));
        stripe.webhooks().hold();
        application.getBean(SwitchableAccount.class).connect(KEY, WEBHOOK_SECRET, stripe.apiBase());
        sql = application.getBean(DSLContext.class);
    }

    /** Leads this client to the payment page of the invoice; the coach is signed in afterwards. */
    public URI start(ClientId client, InvoiceId invoice) {
        application.getBean(SignIn.class).client(client);
        try {
            return application.getBean(OnlinePayment.class).start(invoice);
        } finally {
            invoices.asCoach();
        }
    }

    /** An issued invoice of Claire's over this net amount and VAT at 20 %, whose payment page is open. */
    public InvoiceId opened(String net) {
        InvoiceId invoice = invoices.issued(invoices.claire, net);
        start(invoices.claire, invoice);
        return invoice;
    }

    /** One that was paid, and the product told. */
    public InvoiceId paid(String net) {
        InvoiceId invoice = opened(net);
        stripe.pay(session(invoice).id());
        tellAll();
        return invoice;
    }

    /** The newest session at Stripe for an invoice. */
    public SeenSession session(InvoiceId invoice) {
        return stripe.sessions().stream()
                .filter(session -> String.valueOf(invoice.value())
                        .equals(session.metadata().get("invoice_id")))
                .findFirst()
                .orElseThrow();
    }

    /** The row of the newest payment page of an invoice. */
    public CheckoutId checkout(InvoiceId invoice) {
        return new CheckoutId(sql.select(CHECKOUT_SESSIONS.ID)
                .from(CHECKOUT_SESSIONS)
                .where(CHECKOUT_SESSIONS.INVOICE_ID.eq(invoice.value()))
                .orderBy(CHECKOUT_SESSIONS.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1());
    }

    public CheckoutState state(InvoiceId invoice) {
        return CheckoutState.valueOf(sql.select(CHECKOUT_SESSIONS.STATE)
                .from(CHECKOUT_SESSIONS)
                .where(CHECKOUT_SESSIONS.ID.eq(checkout(invoice).value()))
                .fetchSingle()
                .value1());
    }

    /** The token of the address a client comes back to from the newest page. */
    public String returnToken(InvoiceId invoice) {
        return session(invoice).successUrl().replaceFirst(".*/", "");
    }

    /** Brings an event as Stripe does. */
    public StripeWebhook.Answer tell(WebhookEvent event) {
        return application
                .getBean(StripeWebhook.class)
                .receive(event.body().getBytes(StandardCharsets.UTF_8), stripe.sign(event.body()));
    }

    /** Brings every event there is, oldest first. */
    public void tellAll() {
        stripe.events().forEach(this::tell);
    }

    /** The events of a type, oldest first. */
    public List<WebhookEvent> events(String type) {
        return stripe.events().stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    /** Amounts of the ledger's entries of an invoice, oldest first. */
    public List<Money> ledger(InvoiceId invoice) {
        return sql.select(PAYMENTS.AMOUNT)
                .from(PAYMENTS)
                .where(PAYMENTS.INVOICE_ID.eq(invoice.value()))
                .orderBy(PAYMENTS.ID)
                .fetch(row -> new Money(row.value1()));
    }

    public Money paidAmount(InvoiceId invoice) {
        return new Money(sql.select(INVOICES.PAID_AMOUNT)
                .from(INVOICES)
                .where(INVOICES.ID.eq(invoice.value()))
                .fetchSingle()
                .value1());
    }

    /** What the coach was told, oldest first, such as {@code PAYMENT_RECEIVED}. */
    public List<String> notices() {
        return sql.select(NOTIFICATIONS.KIND)
                .from(NOTIFICATIONS)
                .where(NOTIFICATIONS.KIND.like("PAYMENT%"))
                .orderBy(NOTIFICATIONS.ID)
                .fetch(NOTIFICATIONS.KIND);
    }

    @Override
    public void close() {
        application.getBean(SwitchableAccount.class).off();
        stripe.close();
    }
}
