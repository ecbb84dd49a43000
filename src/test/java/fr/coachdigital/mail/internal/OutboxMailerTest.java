package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.db.tables.records.EmailsRecord;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.support.DatabaseTest;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OutboxMailerTest {

    private final Mailer mailer;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    OutboxMailerTest(Mailer mailer, TransactionTemplate transaction, DSLContext sql) {
        this.mailer = mailer;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void a_mail_belongs_to_a_transaction() {
        assertThatThrownBy(() -> mailer.queue(MailLab.mail("claire@example.org")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_mail_with_it() {
        transaction.executeWithoutResult(status -> {
            mailer.queue(MailLab.mail("claire@example.org"));
            status.setRollbackOnly();
        });
        assertThat(sql.fetchCount(EMAILS)).isZero();
    }

    @Test
    void without_a_mail_server_the_mail_is_kept_and_its_link_sealed() {
        EmailsRecord mail = queued(MailLab.invitation("claire@example.org"));
        assertThat(mail.getState()).isEqualTo(MailState.KEPT.name());
        assertThat(mail.getNextAttemptAt()).isNull();
        assertThat(mail.getSealedLink()).isNotEmpty();
        assertThat(mail.getHtmlBody() + mail.getTextBody()).doesNotContain("s3cr3t");
    }

    @Test
    void a_hostile_name_or_subject_stays_one_line() {
        EmailsRecord mail = queued(new Mail(
                "request",
                EmailAddress.of("claire@example.org"),
                "Claire\r\nBcc: spy@example.org",
                null,
                Language.FR,
                "Bonjour\r\nBcc: spy@example.org\r\n\r\nautre corps",
                List.of("Bonjour,"),
                null,
                List.of()));
        assertThat(mail.getSubject()).isEqualTo("Bonjour Bcc: spy@example.org autre corps");
        assertThat(mail.getToName()).isEqualTo("Claire Bcc: spy@example.org");
    }

    private EmailsRecord queued(Mail mail) {
        transaction.executeWithoutResult(status -> mailer.queue(mail));
        return sql.selectFrom(EMAILS).fetchSingle();
    }
}
