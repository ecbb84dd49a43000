package fr.coachdigital.invoice;

import static fr.coachdigital.db.Tables.CHECKOUT_SESSIONS;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.payment.internal.SwitchableAccount;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.quote.Acceptance;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.PortalQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** A practice that can issue invoices, its coach, signed in, and two clients with accounts. */
public final class InvoiceLab {

    /** What the clock of tests says in Paris. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ApplicationContext application;
    private final AdminInvoices invoices;
    private final SignIn signIn;
    public final UserId coach;
    public final ClientId claire;
    public final ClientId paul;

    public InvoiceLab(ApplicationContext application) {
        this.application = application;
        invoices = application.getBean(AdminInvoices.class);
        signIn = application.getBean(SignIn.class);
        coach = application.getBean(Fixtures.class).coach("camille@example.org");
        claire = client("Claire", "Martin", "claire@example.org");
        paul = client("Paul", "Roux", "paul@example.org");
        asCoach();
        IssuerEditor issuer = application.getBean(IssuerEditor.class);
        issuer.change(IssuerSamples.complete(issuer.current().version()));
    }

    private ClientId client(String firstName, String lastName, String email) {
        Fixtures fixtures = application.getBean(Fixtures.class);
        ClientId client = fixtures.client(row -> {
            row.setKind("PERSON");
            row.setFirstName(firstName);
            row.setLastName(lastName);
            row.setEmail(email);
            row.setAddressLine1("3 rue du Port");
            row.setPostalCode("35000");
            row.setCity("Rennes");
            row.setStatus("ACTIVE");
        });
        fixtures.clientUser(client, email);
        return client;
    }

    public void asCoach() {
        signIn.coach(coach);
    }

    public static Line line(String net) {
        return line(net, VatRate.STANDARD);
    }

    public static Line line(String net, VatRate rate) {
        return Line.item("Séance de coaching", "", BigDecimal.ONE, Unit.FLAT, Money.of(net), rate);
    }

    public static InvoiceData data(ClientId client, String subject, Line... lines) {
        return new InvoiceData(client, subject, List.of(lines), null, null, null, "");
    }

    public static InvoiceData dueOn(ClientId client, String subject, LocalDate due, Line... lines) {
        return new InvoiceData(client, subject, List.of(lines), due, null, null, "");
    }

    /** Over this net amount, VAT at 20 %. */
    public InvoiceId drafted(ClientId client, String net) {
        return invoices.draft(data(client, "Accompagnement", line(net)));
    }

    public InvoiceId issued(ClientId client, String net) {
        return issue(drafted(client, net));
    }

    public InvoiceId issue(InvoiceId draft) {
        invoices.issue(draft, get(draft).version());
        return draft;
    }

    public Invoice get(InvoiceId id) {
        return invoices.find(id).orElseThrow();
    }

    /** One that Claire accepted; the coach is signed in afterwards. */
    public QuoteId accepted(Deposit deposit, Line... lines) {
        AdminQuotes quotes = application.getBean(AdminQuotes.class);
        QuoteId id = quotes.draft(
                new QuoteData(claire, "Programme d’hiver", List.of(lines), null, null, "", deposit, "", ""));
        quotes.send(id, quotes.find(id).orElseThrow().version(), "");
        signIn.client(claire);
        application
                .getBean(PortalQuotes.class)
                .accept(id, new Acceptance(1, "Claire Martin", true, true, new ClientOrigin("192.0.2.7", "Test")));
        asCoach();
        return id;
    }

    /** As if it had been paid by card at a payment service. */
    public PaymentId paidOnline(InvoiceId id, String amount) {
        signIn.system();
        PaymentId entry = application.getBean(PaymentLedger.class).record(id, card(amount));
        asCoach();
        connected(application);
        answerFor(application.getBean(DSLContext.class), id, entry);
        return entry;
    }

    /** Connects an account at a payment service that nobody asks anything. */
    public static void connected(ApplicationContext application) {
        application
                .getBean(SwitchableAccount.class)
                .connect("sk_test_ofTheTests0001", "whsec_ofTheTests0001", "http://localhost:9");
    }

    /** Makes a payment service, while it is {@link #connected}, answer for an entry of the ledger. */
    public static void answerFor(DSLContext sql, InvoiceId invoice, PaymentId entry) {
        sql.insertInto(CHECKOUT_SESSIONS)
                .set(CHECKOUT_SESSIONS.INVOICE_ID, invoice.value())
                .set(CHECKOUT_SESSIONS.ATTEMPT, (short) 1)
                .set(CHECKOUT_SESSIONS.IDEMPOTENCY_KEY, "checkout-" + invoice.value())
                .set(CHECKOUT_SESSIONS.AMOUNT, BigDecimal.TEN)
                .set(CHECKOUT_SESSIONS.LIVE_MODE, false)
                .set(CHECKOUT_SESSIONS.STATE, "PAID")
                .set(CHECKOUT_SESSIONS.PAYMENT_ID, entry.value())
                .set(CHECKOUT_SESSIONS.REQUESTED_AT, TestClock.START)
                .execute();
    }

    public static NewPayment card(String amount) {
        return new NewPayment(PaymentMethod.CARD, Money.of(amount), TODAY, "pi_1", "Séance annulée", Money.ZERO);
    }

    public static NewPayment transfer(String amount) {
        return new NewPayment(PaymentMethod.TRANSFER, Money.of(amount), TODAY, "VIR 1", "", Money.ZERO);
    }
}
