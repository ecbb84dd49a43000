package fr.coachdigital.support;

import static fr.coachdigital.db.Tables.EMAILS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coachdigital.db.tables.records.EmailsRecord;
import fr.coachdigital.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;

/** The mails of the outbox, as the people they go to would read them. */
public final class Mailbox {

    private final DSLContext sql;
    private final Sealing sealing;

    public Mailbox(DSLContext sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** All mails to an address, oldest first. */
    public List<Letter> to(String email) {
        return sql.selectFrom(EMAILS)
                .where(EMAILS.TO_EMAIL.eq(email))
                .orderBy(EMAILS.ID)
                .fetch(this::letter);
    }

    public Letter newest(String email) {
        List<Letter> letters = to(email);
        assertThat(letters).as("mails to %s", email).isNotEmpty();
        return letters.getLast();
    }

    /** The newest mail, once so many have been written to the address. */
    public Letter await(String email, int count) {
        Awaitility.await().until(() -> to(email).size() >= count);
        return newest(email);
    }

    public int count() {
        return sql.fetchCount(EMAILS);
    }

    private Letter letter(EmailsRecord mail) {
        String id = mail.getMessageId();
        byte[] sealed = mail.getSealedLink();
        String link = sealed == null
                ? ""
                : new String(
                        sealing.open(sealed, "mail-link:" + id.substring(1, id.indexOf('@'))), StandardCharsets.UTF_8);
        return new Letter(
                mail.getKind(), mail.getSubject(), mail.getFromEmail(), mail.getTextBody(), mail.getHtmlBody(), link);
    }

    /** @param link the link that opens an account; empty when there is none */
    public record Letter(String kind, String subject, String from, String text, String html, String link) {

        /** The link's path, as a browser asks for it. */
        public String path() {
            assertThat(link).startsWith("http://localhost/");
            return link.substring("http://localhost".length());
        }

        public String token() {
            return link.substring(link.lastIndexOf('/') + 1);
        }
    }
}
