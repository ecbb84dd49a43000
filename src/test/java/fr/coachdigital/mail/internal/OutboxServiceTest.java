package fr.coachdigital.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.coachdigital.db.tables.records.EmailsRecord;
import fr.coachdigital.mail.MailHealth;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.Outbox;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.mail.OutboxMail;
import fr.coachdigital.mail.OutboxRow;
import fr.coachdigital.mail.SecretLinkState;
import fr.coachdigital.mail.SendAgainRefused;
import fr.coachdigital.mail.SendAgainRefused.Reason;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import fr.coachdigital.support.TestClock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OutboxServiceTest {

    private final MailLab lab;
    private final Outbox outbox;
    private final MailHealth health;
    private final SignIn signIn;
    private final Fixtures fixtures;
    private final TestClock clock;
    private final MailRetention retention;
    private final TransactionTemplate transaction;

    OutboxServiceTest(ApplicationContext application) {
        this.lab = new MailLab(application, 1);
        this.outbox = application.getBean(Outbox.class);
        this.health = application.getBean(MailHealth.class);
        this.signIn = application.getBean(SignIn.class);
        this.fixtures = application.getBean(Fixtures.class);
        this.clock = application.getBean(TestClock.class);
        this.retention = application.getBean(MailRetention.class);
        this.transaction = application.getBean(TransactionTemplate.class);
    }

    @BeforeEach
    void beCoach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @Test
    void a_client_and_nobody_see_no_mail() {
        MailId id = lab.queue(MailLab.mail("claire@example.org"));
        ClientId client = fixtures.clientWithAccount("Claire", "Martin", "claire@example.org");
        signIn.client(client);
        assertThatThrownBy(() -> outbox.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.count(OutboxFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.page(OutboxFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> outbox.sendAgain(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(health::failedCount).isInstanceOf(AccessDeniedException.class);
        signIn.nobody();
        assertThatThrownBy(() -> outbox.find(id)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void mails_are_found_by_recipient_and_subject_whatever_the_case_and_accents() {
        MailId id = lab.queue(MailLab.mail("claire@example.org"));
        assertThat(outbox.page(new OutboxFilter("CLAIRE@", null), 0, 10))
                .extracting(OutboxRow::id)
                .containsExactly(id);
        assertThat(outbox.count(new OutboxFilter("invitation a rejoindre", MailState.QUEUED)))
                .isOne();
        assertThat(outbox.count(new OutboxFilter("100%", null))).isZero();
        assertThat(outbox.count(new OutboxFilter("", MailState.SENT))).isZero();
    }

    @Test
    void the_newest_mail_comes_first() {
        MailId first = lab.queue(MailLab.mail("a@example.org"));
        clock.advance(Duration.ofSeconds(1));
        MailId second = lab.queue(MailLab.mail("b@example.org"));
        assertThat(outbox.page(OutboxFilter.ALL, 0, 10))
                .extracting(OutboxRow::id)
                .containsExactly(second, first);
        assertThat(outbox.page(OutboxFilter.ALL, 1, 10))
                .extracting(OutboxRow::id)
                .containsExactly(first);
    }

    @Test
    void a_secret_link_is_shown_only_while_the_mail_cannot_leave() {
        MailId id = lab.queue(MailLab.invitation("claire@example.org"));
        OutboxMail waiting = outbox.find(id).orElseThrow();
        assertThat(waiting.link()).isEqualTo(SecretLinkState.SEALED);
        assertThat(waiting.html() + waiting.text()).doesNotContain("s3cr3t").doesNotContain("urn:coach-digital");

        change(id, row -> row.setState(MailState.KEPT.name()));
        OutboxMail kept = outbox.find(id).orElseThrow();
        assertThat(kept.link()).isEqualTo(SecretLinkState.SHOWN);
        assertThat(kept.html()).contains("href=\"" + MailLab.SECRET_LINK + "\"");
        assertThat(kept.text()).contains(MailLab.SECRET_LINK.toString());

        leave(id);
        OutboxMail sent = outbox.find(id).orElseThrow();
        assertThat(sent.link()).isEqualTo(SecretLinkState.WIPED);
        assertThat(sent.html()).doesNotContain("href=\"urn").contains("effacé après l’envoi");
        assertThat(sent.text()).contains("effacé après l’envoi").doesNotContain("urn:coach-digital");
    }

    @Test
    void a_failed_mail_goes_again_as_itself_and_for_another_day() {
        MailId id = lab.queue(MailLab.invitation("claire@example.org"));
        change(id, row -> {
            row.setState(MailState.FAILED.name());
            row.setAttempts(30);
        });
        assertThat(health.failedCount()).isOne();
        String messageId = lab.row(id).getMessageId();
        clock.advance(Duration.ofDays(2));

        assertThat(sendAgain(id)).isEqualTo(id);
        EmailsRecord again = lab.row(id);
        assertThat(again.getState()).isEqualTo(MailState.QUEUED.name());
        assertThat(again.getAttempts()).isZero();
        assertThat(again.getMessageId()).isEqualTo(messageId);
        assertThat(again.getGiveUpAt()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(health.failedCount()).isZero();
    }

    @Test
    void a_sent_mail_goes_again_as_a_new_one() {
        MailId id = lab.queue(MailLab.mail("claire@example.org"));
        leave(id);
        MailId copy = sendAgain(id);
        assertThat(copy).isNotEqualTo(id);
        assertThat(lab.row(copy).getMessageId()).isNotEqualTo(lab.row(id).getMessageId());
        assertThat(lab.row(copy).getHtmlBody()).isEqualTo(lab.row(id).getHtmlBody());
        assertThat(lab.state(copy)).isEqualTo(MailState.QUEUED);
        assertThat(lab.state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void a_mail_whose_secret_link_was_wiped_does_not_go_again() {
        MailId id = lab.queue(MailLab.invitation("claire@example.org"));
        leave(id);
        assertThat(refusal(() -> sendAgain(id))).isEqualTo(Reason.LINK_WIPED);
    }

    @Test
    void a_mail_on_its_way_or_gone_or_without_a_server_does_not_go_again() {
        MailId id = lab.queue(MailLab.mail("claire@example.org"));
        assertThat(refusal(() -> sendAgain(id))).isEqualTo(Reason.ON_ITS_WAY);
        assertThat(refusal(() -> sendAgain(new MailId(id.value() + 1)))).isEqualTo(Reason.GONE);
        change(id, row -> row.setState(MailState.KEPT.name()));
        assertThat(refusal(() -> outbox.sendAgain(id))).isEqualTo(Reason.NO_SERVER);
    }

    @Test
    void links_are_forgotten_after_thirty_days_and_mails_after_twelve_months() {
        MailId id = lab.queue(MailLab.invitation("claire@example.org"));
        change(id, row -> row.setState(MailState.KEPT.name()));
        clock.advance(Duration.ofDays(29));
        retention.forgetOldMails();
        assertThat(lab.row(id).getSealedLink()).isNotNull();
        clock.advance(Duration.ofDays(3));
        retention.forgetOldMails();
        assertThat(outbox.find(id).orElseThrow().link()).isEqualTo(SecretLinkState.WIPED);
        clock.advance(Duration.ofDays(335));
        retention.forgetOldMails();
        assertThat(outbox.find(id)).isEmpty();
    }

    private MailId sendAgain(MailId id) {
        return transaction.execute(status -> lab.outbox().sendAgain(id));
    }

    private Reason refusal(Supplier<MailId> act) {
        return catchThrowableOfType(SendAgainRefused.class, act::get).reason();
    }

    private void leave(MailId id) {
        change(id, row -> {
            row.setState(MailState.SENT.name());
            row.setSealedLink(null);
        });
    }

    private void change(MailId id, Consumer<EmailsRecord> change) {
        EmailsRecord row = lab.row(id);
        change.accept(row);
        row.store();
    }
}
