package fr.coachdigital.demo;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_TAGS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.db.tables.records.ClientsRecord;
import fr.coachdigital.platform.security.PasswordHasher;
import fr.coachdigital.platform.security.SecretToken;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with a practice as it may look after a year; once, and whole or not at all. */
class SampleData implements SmartLifecycle {

    private final DSLContext sql;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PasswordHasher hasher;
    private final SampleAccounts accounts;
    private final SampleConversations conversations;
    private final SamplePractice practice;
    private final SampleQuotes quotes;
    private final SampleInvoices invoices;
    private volatile boolean running;

    SampleData(DSLContext sql, Clock clock, TransactionTemplate transaction, PasswordHasher hasher, Samples samples) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
        this.hasher = hasher;
        this.accounts = samples.accounts();
        this.conversations = samples.conversations();
        this.practice = samples.practice();
        this.quotes = samples.quotes();
        this.invoices = samples.invoices();
    }

    /** What is not written straight into the tables by this class. */
    record Samples(
            SampleAccounts accounts,
            SampleConversations conversations,
            SamplePractice practice,
            SampleQuotes quotes,
            SampleInvoices invoices) {}

    /** Early, before the web server opens: nobody shall meet the setup of an empty product. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        if (sql.fetchExists(USERS)) return;
        transaction.executeWithoutResult(status -> fill());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void fill() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String passwordHash = hasher.hash(DemoAccounts.PASSWORD);
        sql.update(SETTINGS)
                .set(SETTINGS.COACH_NAME, DemoAccounts.COACH_NAME)
                .set(SETTINGS.CONTACT_EMAIL, DemoAccounts.COACH)
                .execute();
        String nobodys = hasher.hash(SecretToken.random().value());
        UserId coach = coach(passwordHash, now);
        SampleVisits visits = new SampleVisits(sql);
        visits.ofCoach(coach, now);
        conversations.quickReplies();
        accounts.actAs(coach, () -> {
            practice.fill();
            Map<String, ClientId> byEmail = new HashMap<>();
            for (SampleClient client : SampleClient.all()) {
                ClientId id = insert(client, now);
                accounts.bringTo(client, id, client.isShown() ? passwordHash : nobodys, now);
                visits.ofClient(client, id, now);
                conversations.with(client, id, coach, now);
                byEmail.put(client.text("email"), id);
            }
            quotes.with(byEmail);
            invoices.with(byEmail);
        });
    }

    private UserId coach(String passwordHash, Instant now) {
        return new UserId(sql.insertInto(USERS)
                .set(USERS.EMAIL, DemoAccounts.COACH)
                .set(USERS.DISPLAY_NAME, DemoAccounts.COACH_NAME)
                .set(USERS.PASSWORD_HASH, passwordHash)
                .set(USERS.LAST_LOGIN, now.minus(Duration.ofHours(1)))
                .set(USERS.CREATED_AT, now.minus(Duration.ofDays(540)))
                .returning(USERS.ID)
                .fetchSingle(USERS.ID));
    }

    private ClientId insert(SampleClient client, Instant now) {
        ClientsRecord row = sql.newRecord(CLIENTS);
        row.setKind(client.text("kind"));
        row.setFirstName(client.text("firstName"));
        row.setLastName(client.text("lastName"));
        row.setCompany(client.text("company"));
        row.setSiren(client.textOrNull("siren"));
        row.setSiret(client.textOrNull("siret"));
        row.setVatNumber(client.textOrNull("vatNumber"));
        row.setEmail(client.textOrNull("email"));
        row.setPhone(client.textOrNull("phone"));
        row.setAddressLine1(client.text("addressLine1"));
        row.setAddressLine2(client.text("addressLine2"));
        row.setPostalCode(client.text("postalCode"));
        row.setCity(client.text("city"));
        row.setStatus(client.text("status"));
        row.setSource(client.text("source"));
        row.setNotes(client.text("notes"));
        row.setLanguage(client.text("language"));
        row.setAddressForm(client.text("addressForm"));
        row.setCreatedAt(now.minus(client.age()));
        ClientId id = new ClientId(
                sql.insertInto(CLIENTS).set(row).returning(CLIENTS.ID).fetchSingle(CLIENTS.ID));
        client.tags()
                .forEach(tag -> sql.insertInto(CLIENT_TAGS)
                        .set(CLIENT_TAGS.CLIENT_ID, id.value())
                        .set(CLIENT_TAGS.TAG, tag)
                        .execute());
        return id;
    }
}
