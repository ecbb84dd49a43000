package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.NOTIFICATIONS;
import static fr.coachdigital.mail.internal.MailLab.invitation;
import static fr.coachdigital.mail.internal.MailLab.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.coachdigital.db.tables.records.EmailsRecord;
import fr.coachdigital.db.tables.records.NotificationsRecord;
import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.MailTopics;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.TestClock;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class DeliveryTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final LiveUpdates liveUpdates;
    private final List<AutoCloseable> toClose = new CopyOnWriteArrayList<>();
    private GreenMail server;
    private MailLab lab;

    DeliveryTest(ApplicationContext application, TestClock clock, LiveUpdates liveUpdates) {
        this.application = application;
        this.clock = clock;
        this.liveUpdates = liveUpdates;
    }

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        lab = lab(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() throws Exception {
        for (AutoCloseable each : toClose.reversed()) each.close();
        server.stop();
    }

    private MailLab lab(int port) {
        MailLab made = new MailLab(application, port);
        toClose.add(made::stop);
        return made;
    }

    private ScriptedSmtp scripted(String command, String answer) {
        ScriptedSmtp smtp =
                ScriptedSmtp.answering(line -> line.startsWith(command) ? Optional.of(answer) : Optional.empty());
        toClose.add(smtp);
        return smtp;
    }

    private static void untilState(MailLab lab, MailId id, MailState state) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(lab.state(id)).isEqualTo(state));
    }

    @Test
    void a_mail_arrives_as_it_was_written() throws Exception {
        MailId id = lab.queue(mail("claire@example.org"));
        lab.worker().poll();
        untilState(lab, id, MailState.SENT);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Invitation à rejoindre Coach Digital");
        assertThat(arrived.getFrom()[0].toString()).isEqualTo("Coach Digital <coachdigitalparis@gmail.com>");
        assertThat(arrived.getRecipients(Message.RecipientType.TO)[0].toString())
                .isEqualTo("Claire Martin <claire@example.org>");
        assertThat(arrived.getMessageID()).isEqualTo(lab.row(id).getMessageId()).endsWith("@portail.example.org>");
        assertThat(bodyOf(arrived, "text/plain")).contains("Votre espace est prêt\u00a0: devis");
        assertThat(bodyOf(arrived, "text/html")).contains("Ouvrir mon espace");
        assertThat(lab.row(id).getSentAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_mail_that_can_be_stopped_says_so_to_mail_programs() throws Exception { // RFC 2369, RFC 8058
        Mail plain = mail("claire@example.org");
        String stop = "https://portail.example.org/unsubscribe/" + "t0k3n".repeat(40);
        MailId id = lab.queue(new Mail(
                "notification",
                plain.to(),
                plain.toName(),
                null,
                plain.language(),
                plain.subject(),
                plain.paragraphs(),
                plain.button(),
                plain.closing(),
                URI.create(stop)));
        MailId other = lab.queue(plain);
        lab.worker().poll();
        untilState(lab, id, MailState.SENT);
        untilState(lab, other, MailState.SENT);

        for (MimeMessage arrived : server.getReceivedMessages()) {
            boolean stoppable = arrived.getMessageID().equals(lab.row(id).getMessageId());
            assertThat(arrived.getHeader("List-Unsubscribe"))
                    .isEqualTo(stoppable ? new String[] {"<" + stop + ">"} : null);
            assertThat(arrived.getHeader("List-Unsubscribe-Post"))
                    .isEqualTo(stoppable ? new String[] {"List-Unsubscribe=One-Click"} : null);
        }
    }

    @Test
    void the_coach_is_told_of_a_mail_that_failed_for_good_until_it_is_sent_again() throws Exception {
        application.getBean(Fixtures.class).coach("coach@example.org");
        MailLab refusing = lab(scripted("RCPT", "550 no such mailbox").port());
        MailId id = refusing.queue(mail("claire@example.org"));
        refusing.worker().poll();
        untilState(refusing, id, MailState.FAILED);

        DSLContext sql = application.getBean(DSLContext.class);
        NotificationsRecord told = sql.selectFrom(NOTIFICATIONS).fetchSingle();
        assertThat(told.getKind()).isEqualTo("MAIL_FAILED");
        assertThat(told.getDetail()).isEqualTo("Claire Martin – Invitation à rejoindre Coach Digital");
        assertThat(told.getPath()).isEqualTo("admin/emails?state=failed");
        assertThat(told.getMailSince()).as("no mail tells that mails fail").isNull();

        TransactionTemplate transaction = application.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> lab.outbox().sendAgain(id));
        assertThat(sql.selectFrom(NOTIFICATIONS).fetchSingle().getDoneAt()).isNotNull();
    }

    @Test
    void a_mail_with_the_longest_address_and_subject_fails_as_any_other() throws Exception {
        application.getBean(Fixtures.class).coach("coach@example.org");
        MailLab refusing = lab(scripted("RCPT", "550 no such mailbox").port());
        String label = "d".repeat(60);
        String address = "c".repeat(60) + "@" + label + "." + label + "." + label + ".org";
        MailId id = refusing.queue(new Mail(
                "invitation",
                EmailAddress.of(address),
                "",
                null,
                Language.FR,
                "S".repeat(300),
                List.of("Bonjour"),
                null,
                List.of()));
        refusing.worker().poll();
        untilState(refusing, id, MailState.FAILED);
        DSLContext sql = application.getBean(DSLContext.class);
        assertThat(sql.selectFrom(NOTIFICATIONS).fetchSingle().getDetail())
                .startsWith(address)
                .hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void a_secret_link_is_sealed_until_it_leaves_and_wiped_afterwards() throws Exception {
        MailId id = lab.queue(invitation("claire@example.org"));
        EmailsRecord waiting = lab.row(id);
        assertThat(waiting.getHtmlBody() + waiting.getTextBody()).doesNotContain("s3cr3t");
        assertThat(new String(waiting.getSealedLink(), StandardCharsets.ISO_8859_1))
                .doesNotContain("s3cr3t");

        lab.worker().poll();
        untilState(lab, id, MailState.SENT);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(bodyOf(arrived, "text/html")).contains("href=\"" + MailLab.SECRET_LINK + "\"");
        assertThat(bodyOf(arrived, "text/plain")).contains(MailLab.SECRET_LINK.toString());
        assertThat(lab.row(id).getSealedLink()).isNull();
    }

    @Test
    void a_mail_leaves_at_once_after_the_commit() {
        OutboxWorker worker = lab.worker();
        MailId id = lab.queue(mail("claire@example.org"));
        worker.wakeFor(new MailQueued(id));
        untilState(lab, id, MailState.SENT);
    }

    @Test
    void a_server_that_is_down_gets_the_mail_later() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        MailId id = lab.queue(mail("claire@example.org"));
        OutboxWorker worker = lab.worker();
        worker.poll();
        await().untilAsserted(
                        () -> assertThat(lab.row(id).getLastFailure()).isEqualTo(DeliveryFailure.UNREACHABLE.name()));
        assertThat(lab.state(id)).isEqualTo(MailState.QUEUED);
        assertThat(lab.row(id).getNextAttemptAt()).isEqualTo(clock.instant().plusSeconds(30));

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        worker.poll();
        assertThat(lab.queue().claim()).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        worker.poll();
        untilState(lab, id, MailState.SENT);
        assertThat(lab.row(id).getLastFailure()).isEmpty();
    }

    @Test
    void after_24_hours_the_mail_has_failed_and_the_coach_is_told() {
        List<Long> told = new CopyOnWriteArrayList<>();
        LiveUpdates.Subscription hearing = liveUpdates.subscribe(MailTopics.FAILED, told::add);
        server.stop();
        MailId id = lab.queue(mail("claire@example.org"));
        OutboxWorker worker = lab.worker();
        clock.advance(Duration.ofHours(24));
        worker.poll();
        untilState(lab, id, MailState.FAILED);
        await().untilAsserted(() -> assertThat(told).containsExactly(id.value()));
        hearing.close();
    }

    @Test
    void a_recipient_that_is_refused_for_good_fails_at_once() {
        List<Long> told = new CopyOnWriteArrayList<>();
        LiveUpdates.Subscription hearing = liveUpdates.subscribe(MailTopics.FAILED, told::add);
        MailLab strict = lab(scripted("RCPT", "550 5.1.1 no such mailbox").port());
        MailId id = strict.queue(mail("nobody@example.org"));
        strict.worker().poll();
        untilState(strict, id, MailState.FAILED);
        assertThat(strict.row(id).getAttempts()).isEqualTo(1);
        assertThat(strict.row(id).getLastFailure()).isEqualTo(DeliveryFailure.RECIPIENT_REFUSED.name());
        assertThat(strict.row(id).getLastError()).contains("no such mailbox");
        await().untilAsserted(() -> assertThat(told).containsExactly(id.value()));
        hearing.close();
    }

    @Test
    void a_text_that_is_refused_for_good_fails_at_once() {
        MailLab strict = lab(scripted(".", "554 5.7.1 looks like spam").port());
        MailId id = strict.queue(mail("claire@example.org"));
        strict.worker().poll();
        untilState(strict, id, MailState.FAILED);
        assertThat(strict.row(id).getLastFailure()).isEqualTo(DeliveryFailure.MESSAGE_REFUSED.name());
    }

    @Test
    void a_sender_that_is_refused_is_tried_again_since_the_setting_can_be_mended() {
        MailLab strict = lab(scripted("MAIL", "550 5.7.1 not your address").port());
        MailId id = strict.queue(mail("claire@example.org"));
        strict.worker().poll();
        await().untilAsserted(() ->
                assertThat(strict.row(id).getLastFailure()).isEqualTo(DeliveryFailure.SENDER_REFUSED.name()));
        assertThat(strict.state(id)).isEqualTo(MailState.QUEUED);
    }

    @Test
    void a_server_that_asks_for_patience_gets_the_mail_later() {
        AtomicInteger asked = new AtomicInteger();
        ScriptedSmtp busy = ScriptedSmtp.answering(line -> line.startsWith("RCPT") && asked.incrementAndGet() == 1
                ? Optional.of("451 4.7.1 greylisted")
                : Optional.empty());
        toClose.add(busy);
        MailLab patient = lab(busy.port());
        MailId id = patient.queue(mail("claire@example.org"));
        OutboxWorker worker = patient.worker();
        worker.poll();
        await().untilAsserted(
                        () -> assertThat(patient.row(id).getLastFailure()).isEqualTo(DeliveryFailure.BUSY.name()));
        clock.advance(Duration.ofSeconds(30));
        await().until(() -> {
            worker.poll();
            return patient.state(id) == MailState.SENT;
        });
        assertThat(patient.row(id).getAttempts()).isEqualTo(2);
    }

    @Test
    void a_silent_server_holds_up_one_lane_and_is_left_after_a_while() {
        MailLab slow = lab(scripted("RCPT TO:<slow@", ScriptedSmtp.SILENCE).port());
        MailId silent = slow.queue(mail("slow@example.org"));
        List<MailId> others = Stream.of("a", "b", "c", "d", "e")
                .map(name -> slow.queue(mail(name + "@example.org")))
                .toList();
        slow.worker(Duration.ofSeconds(3)).poll();

        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(others)
                        .allSatisfy(id -> assertThat(slow.state(id)).isEqualTo(MailState.SENT)));
        assertThat(slow.state(silent)).isEqualTo(MailState.SENDING);

        untilState(slow, silent, MailState.QUEUED);
        assertThat(slow.row(silent).getLastFailure()).isEqualTo(DeliveryFailure.TIMED_OUT.name());
    }

    @Test
    void a_process_killed_before_it_noted_the_success_repeats_with_the_same_message_id() throws Exception {
        MailId id = lab.queue(mail("claire@example.org"));
        ClaimedMail claimed = lab.queue().claim().orElseThrow();
        lab.sender(Duration.ofSeconds(5)).send(claimed);
        assertThat(lab.state(id)).isEqualTo(MailState.SENDING);

        OutboxWorker next = lab.worker();
        next.poll();
        assertThat(lab.state(id)).isEqualTo(MailState.SENDING);
        clock.advance(Duration.ofMinutes(5));
        next.poll();
        untilState(lab, id, MailState.SENT);

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
    }

    @Test
    void a_slow_delivery_keeps_its_claim() {
        MailId id = lab.queue(mail("claire@example.org"));
        ClaimedMail claimed = lab.queue().claim().orElseThrow();
        clock.advance(Duration.ofMinutes(4));
        lab.queue().renewLeases(List.of(claimed.id()));
        clock.advance(Duration.ofMinutes(4));
        lab.queue().renewLeases(List.of());
        assertThat(lab.state(id)).isEqualTo(MailState.SENDING);
    }

    @Test
    void a_sender_that_lost_its_claim_changes_nothing_unless_the_mail_has_left() throws Exception {
        MailId id = lab.queue(mail("claire@example.org"));
        ClaimedMail lost = lab.queue().claim().orElseThrow();
        clock.advance(Duration.ofMinutes(5));
        lab.queue().renewLeases(List.of());
        ClaimedMail held = lab.queue().claim().orElseThrow();

        lab.queue().notSent(lost, new DeliveryException(new IllegalStateException("too late")));
        assertThat(lab.state(id)).isEqualTo(MailState.SENDING);
        lab.queue().sent(lost);
        lab.queue().notSent(held, new DeliveryException(new IllegalStateException("refused")));
        assertThat(lab.state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void two_workers_send_fifty_mails_once_each() throws Exception {
        IntStream.range(0, 50).forEach(n -> lab.queue(mail("person" + n + "@example.org")));
        OutboxWorker one = lab.worker();
        OutboxWorker other = lab.worker();
        one.poll();
        other.poll();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(lab.count(MailState.SENT)).isEqualTo(50));
        assertThat(Stream.of(server.getReceivedMessages()).map(DeliveryTest::idOf))
                .hasSize(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void health_tells_a_stuck_outbox_from_a_server_that_refuses() throws Exception {
        assertThat(lab.health().health().getStatus().getCode()).isEqualTo("UP");
        lab.queue(mail("claire@example.org"));
        clock.advance(Duration.ofMinutes(16));
        assertThat(lab.health().health().getStatus().getCode()).isEqualTo("DOWN");

        ClaimedMail claimed = lab.queue().claim().orElseThrow();
        lab.queue().notSent(claimed, new DeliveryException(new IllegalStateException("refused")));
        assertThat(lab.health().health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(lab.health().health().getDetails()).containsEntry("queued", 1);
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String bodyOf(MimeMessage message, String type) throws Exception {
        return find(message.getContent(), type).orElseThrow();
    }

    private static Optional<String> find(Object content, String type) throws Exception {
        if (!(content instanceof MimeMultipart parts)) return Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType(type))
                return Optional.of((String) parts.getBodyPart(i).getContent());
            Optional<String> inside = find(parts.getBodyPart(i).getContent(), type);
            if (inside.isPresent()) return inside;
        }
        return Optional.empty();
    }
}
