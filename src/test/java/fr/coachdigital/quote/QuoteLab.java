package fr.coachdigital.quote;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;

import fr.coachdigital.document.Deposit;
import fr.coachdigital.document.Line;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerSamples;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.UserId;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.Mailbox;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** A practice that can send quotes, a coach, two clients, and quotes in any state. */
public final class QuoteLab {

    public static final String OWNER = "bonjour@example.org";
    public static final ClientOrigin ORIGIN = new ClientOrigin("192.0.2.7", "Mozilla/5.0 (Android)");
    public static final String SIGNER = "Claire Martin";

    private final AdminQuotes admin;
    private final PortalQuotes portal;
    private final Fixtures fixtures;
    private final SignIn signIn;
    private final ApplicationContext application;
    public final UserId coach;
    public final ClientId claire;
    public final ClientId paul;

    public QuoteLab(ApplicationContext application) {
        this.application = application;
        admin = application.getBean(AdminQuotes.class);
        portal = application.getBean(PortalQuotes.class);
        fixtures = application.getBean(Fixtures.class);
        signIn = application.getBean(SignIn.class);
        coach = fixtures.coach("camille@example.org");
        claire = client("Claire", "Martin", "claire@example.org");
        paul = client("Paul", "Roux", "paul@example.org");
        signIn.coach(coach);
        IssuerEditor issuer = application.getBean(IssuerEditor.class);
        issuer.change(IssuerSamples.complete(issuer.current().version()));
    }

    private ClientId client(String firstName, String lastName, String email) {
        ClientId client = fixtures.client(row -> {
            row.setKind("PERSON");
            row.setFirstName(firstName);
            row.setLastName(lastName);
            row.setEmail(email);
            row.setAddressLine1("3 rue du Port");
            row.setPostalCode("35000");
            row.setCity("Rennes");
        });
        fixtures.clientUser(client, email);
        return client;
    }

    /** Three hours of coaching at 100 € and a flat price of 200 €, VAT at 20 %: 600 € with VAT, 30 % of it as deposit. */
    public static QuoteData data(ClientId client, String subject) {
        return data(client, subject, lines());
    }

    public static QuoteData data(ClientId client, String subject, List<Line> lines) {
        Deposit deposit = new Deposit(Deposit.Kind.PERCENT, new BigDecimal("30"));
        return new QuoteData(client, subject, lines, null, null, "Deux mois", deposit, "À bientôt", "");
    }

    public static List<Line> lines() {
        return List.of(Line.section("Accompagnement"), hours("Séance de coaching", "3"), flat("Bilan écrit", "200.00"));
    }

    public static Line hours(String designation, String quantity) {
        return Line.item(designation, "", new BigDecimal(quantity), Unit.HOUR, Money.of("100.00"), VatRate.STANDARD);
    }

    public static Line flat(String designation, String price) {
        return Line.item(designation, "", BigDecimal.ONE, Unit.FLAT, Money.of(price), VatRate.STANDARD);
    }

    public QuoteId drafted(ClientId client) {
        signIn.coach(coach);
        return admin.draft(data(client, "Bilan de compétences"));
    }

    /** Leaves the coach signed in. */
    public QuoteId sent(ClientId client) {
        QuoteId id = drafted(client);
        send(id);
        return id;
    }

    public void send(QuoteId id) {
        signIn.coach(coach);
        admin.send(id, version(id), "");
    }

    public int version(QuoteId id) {
        return admin.find(id).orElseThrow().version();
    }

    /** A draft of the second revision; the first was sent. */
    public QuoteId inRevision() {
        QuoteId id = sent(claire);
        admin.revise(id);
        return id;
    }

    /** One of Claire's in this state, the clock being moved for it if need be. */
    public QuoteId in(QuoteState state) {
        QuoteId id = state == QuoteState.DRAFT ? drafted(claire) : sent(claire);
        switch (state) {
            case DRAFT, SENT -> signIn.coach(coach);
            case CANCELLED -> admin.cancel(id, "Changement de plan");
            case EXPIRED -> application.getBean(TestClock.class).advance(Duration.ofDays(61));
            case ACCEPTED -> {
                signIn.client(claire);
                portal.accept(id, agreed(1));
            }
            case DECLINED -> {
                signIn.client(claire);
                portal.decline(id, 1, "Trop cher");
            }
        }
        signIn.coach(coach);
        return id;
    }

    public static Acceptance agreed(int revision) {
        return new Acceptance(revision, SIGNER, true, true, ORIGIN);
    }

    public Mailbox mails() {
        return new Mailbox(application.getBean(DSLContext.class), application.getBean(Sealing.class));
    }

    /** Of the link that was mailed to the client last. */
    public String token(String email) {
        return mails().newest(email).token();
    }

    /** The notices that wait, such as {@code COACH QUOTE_ACCEPTED 1}, in their order. */
    public List<String> notices() {
        return application
                .getBean(DSLContext.class)
                .select(NOTIFICATIONS.REALM, NOTIFICATIONS.KIND, NOTIFICATIONS.OCCURRENCES)
                .from(NOTIFICATIONS)
                .where(NOTIFICATIONS.DONE_AT.isNull())
                .orderBy(NOTIFICATIONS.ID)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3());
    }
}
