package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.db.tables.records.EmailsRecord;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.security.Sealing;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail feature's parts wired to a mail server of the test, beside the application's own, which has none. */
final class MailLab {

    static final URI SECRET_LINK = URI.create("https://portail.example.org/client/invitation/s3cr3t-t0ken");

    private final ApplicationContext application;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final SendingIdentity identity;
    private final MailProperties properties;
    private final List<OutboxWorker> workers = new ArrayList<>();

    MailLab(ApplicationContext application, int port) {
        this(application, server(port, "none"));
    }

    MailLab(ApplicationContext application, SmtpServer server) {
        this.application = application;
        this.transaction = application.getBean(TransactionTemplate.class);
        this.sql = application.getBean(DSLContext.class);
        this.properties = new MailProperties(server, new SenderIdentity(""));
        this.identity = new SendingIdentity(
                properties, new CoachProperties(URI.create("https://portail.example.org"), Path.of("target")));
    }

    static SmtpServer server(int port, String tls) {
        return new SmtpServer("127.0.0.1", String.valueOf(port), "", new Secret(""), tls);
    }

    static Mail mail(String to) {
        return mail(to, new MailButton("Ouvrir mon espace", URI.create("https://portail.example.org/client"), false));
    }

    static Mail invitation(String to) {
        return mail(to, new MailButton("Accepter l’invitation", SECRET_LINK, true));
    }

    static Mail mail(String to, MailButton button) {
        return new Mail(
                "invitation",
                EmailAddress.of(to),
                "Claire Martin",
                null,
                Language.FR,
                "Invitation à rejoindre Coach Digital",
                List.of("Bonjour Claire,", "Votre espace est prêt\u00a0: devis, factures et « messages »."),
                button,
                List.of("Ce lien reste valable 7\u00a0jours."));
    }

    /** A worker as another node would have it. */
    OutboxWorker worker() {
        return worker(Duration.ofSeconds(10));
    }

    /** @param answer how long the mail server may be silent */
    OutboxWorker worker(Duration answer) {
        OutboxWorker worker = new OutboxWorker(queue(), sender(answer), identity, application.getBean(Sealing.class));
        workers.add(worker);
        return worker;
    }

    SmtpSender sender(Duration answer) {
        return new SmtpSender(properties.smtp(), identity, answer);
    }

    DeliveryQueue queue() {
        return application.getBean(DeliveryQueue.class);
    }

    OutboxService outbox() {
        return new OutboxService(
                application.getBean(OutboxRepository.class),
                application.getBean(OutboxPreview.class),
                identity,
                application,
                application.getBean(Clock.class));
    }

    OutboxHealthIndicator health() {
        return new OutboxHealthIndicator(
                application.getBean(OutboxFigures.class), identity, application.getBean(Clock.class));
    }

    MailId queue(Mail mail) {
        OutboxMailer mailer = new OutboxMailer(
                new MailComposer(
                        application.getBean(MailRenderer.class),
                        application.getBean(PracticeSettings.class),
                        identity,
                        application.getBean(Sealing.class),
                        application.getBean(Clock.class)),
                application.getBean(OutboxRepository.class),
                application);
        transaction.executeWithoutResult(status -> mailer.queue(mail));
        return newest();
    }

    MailId newest() {
        return sql.select(EMAILS.ID)
                .from(EMAILS)
                .orderBy(EMAILS.ID.desc())
                .limit(1)
                .fetchSingle(row -> new MailId(row.value1()));
    }

    EmailsRecord row(MailId id) {
        return sql.selectFrom(EMAILS).where(EMAILS.ID.eq(id.value())).fetchSingle();
    }

    MailState state(MailId id) {
        return MailState.valueOf(row(id).getState());
    }

    int count(MailState state) {
        return sql.fetchCount(EMAILS, EMAILS.STATE.eq(state.name()));
    }

    void stop() throws Exception {
        for (OutboxWorker worker : workers) worker.destroy();
    }
}
