package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;
import static org.jooq.impl.DSL.noCondition;

import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.mail.OutboxRow;
import fr.coachdigital.shared.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** The table of mails, as those who write and read them see it. */
@Repository
class OutboxRepository {

    /** How long a mail is tried. */
    static final Duration PATIENCE = Duration.ofHours(24);

    private final DSLContext jooq;

    OutboxRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    MailId insert(NewMail mail) {
        return jooq.insertInto(EMAILS)
                .set(EMAILS.MESSAGE_ID, mail.messageId())
                .set(EMAILS.KIND, mail.kind())
                .set(
                        EMAILS.CLIENT_ID,
                        mail.about() == null ? null : mail.about().value())
                .set(EMAILS.TO_EMAIL, mail.toEmail())
                .set(EMAILS.TO_NAME, mail.toName())
                .set(EMAILS.FROM_EMAIL, mail.fromEmail())
                .set(EMAILS.FROM_NAME, mail.fromName())
                .set(EMAILS.REPLY_TO, mail.replyTo())
                .set(EMAILS.UNSUBSCRIBE_LINK, mail.unsubscribeLink())
                .set(EMAILS.SUBJECT, mail.subject())
                .set(EMAILS.TEXT_BODY, mail.bodies().text())
                .set(EMAILS.HTML_BODY, mail.bodies().html())
                .set(
                        EMAILS.SEALED_LINK,
                        mail.sealedLink() == null ? null : mail.sealedLink().toColumn())
                .set(EMAILS.STATE, mail.state().name())
                .set(EMAILS.NEXT_ATTEMPT_AT, mail.state() == MailState.QUEUED ? mail.createdAt() : null)
                .set(
                        EMAILS.GIVE_UP_AT,
                        mail.state() == MailState.QUEUED ? mail.createdAt().plus(PATIENCE) : null)
                .set(EMAILS.CREATED_AT, mail.createdAt())
                .returningResult(EMAILS.ID)
                .fetchSingle(row -> new MailId(row.value1()));
    }

    List<OutboxRow> page(OutboxFilter filter, int offset, int limit) {
        return jooq.select(rowColumns())
                .from(EMAILS)
                .where(matches(filter))
                .orderBy(EMAILS.CREATED_AT.desc(), EMAILS.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(OutboxRepository::row);
    }

    int count(OutboxFilter filter) {
        return jooq.fetchCount(EMAILS, matches(filter));
    }

    Optional<StoredMail> find(MailId id) {
        return select(id).fetchOptional(OutboxRepository::mail);
    }

    Optional<StoredMail> lock(MailId id) {
        return select(id).forUpdate().fetchOptional(OutboxRepository::mail);
    }

    /** Starts the 24 hours anew; the Message-ID stays. */
    void queueAgain(MailId id, Instant now) {
        jooq.update(EMAILS)
                .set(EMAILS.STATE, MailState.QUEUED.name())
                .set(EMAILS.ATTEMPTS, 0)
                .set(EMAILS.NEXT_ATTEMPT_AT, now)
                .set(EMAILS.GIVE_UP_AT, now.plus(PATIENCE))
                .where(EMAILS.ID.eq(id.value()))
                .execute();
    }

    void deleteWrittenBefore(Instant time) {
        jooq.deleteFrom(EMAILS).where(EMAILS.CREATED_AT.lt(time)).execute();
    }

    void wipeLinksWrittenBefore(Instant time) {
        jooq.update(EMAILS)
                .setNull(EMAILS.SEALED_LINK)
                .where(EMAILS.CREATED_AT.lt(time))
                .and(EMAILS.SEALED_LINK.isNotNull())
                .and(EMAILS.STATE.in(MailState.FAILED.name(), MailState.KEPT.name()))
                .execute();
    }

    private static Condition matches(OutboxFilter filter) {
        Condition ofState = filter.state() == null
                ? noCondition()
                : EMAILS.STATE.eq(filter.state().name());
        if (filter.search().isBlank()) return ofState;
        String search = filter.search().strip();
        return ofState.and(EMAILS.TO_EMAIL
                .contains(search)
                .or(EMAILS.TO_NAME.contains(search))
                .or(EMAILS.SUBJECT.contains(search))
                .or(EMAILS.KIND.contains(search)));
    }

    private static List<SelectField<?>> rowColumns() {
        return List.of(
                EMAILS.ID,
                EMAILS.CREATED_AT,
                EMAILS.TO_EMAIL,
                EMAILS.TO_NAME,
                EMAILS.SUBJECT,
                EMAILS.KIND,
                EMAILS.STATE,
                EMAILS.ATTEMPTS,
                EMAILS.NEXT_ATTEMPT_AT);
    }

    private static OutboxRow row(Record row) {
        return new OutboxRow(
                new MailId(row.get(EMAILS.ID)),
                row.get(EMAILS.CREATED_AT),
                row.get(EMAILS.TO_EMAIL),
                row.get(EMAILS.TO_NAME),
                row.get(EMAILS.SUBJECT),
                row.get(EMAILS.KIND),
                MailState.valueOf(row.get(EMAILS.STATE)),
                row.get(EMAILS.ATTEMPTS),
                row.get(EMAILS.NEXT_ATTEMPT_AT));
    }

    private SelectConditionStep<Record> select(MailId id) {
        return jooq.select(rowColumns())
                .select(
                        EMAILS.MESSAGE_ID,
                        EMAILS.CLIENT_ID,
                        EMAILS.FROM_EMAIL,
                        EMAILS.FROM_NAME,
                        EMAILS.REPLY_TO,
                        EMAILS.UNSUBSCRIBE_LINK,
                        EMAILS.HTML_BODY,
                        EMAILS.TEXT_BODY,
                        EMAILS.SEALED_LINK,
                        EMAILS.LAST_FAILURE,
                        EMAILS.LAST_ERROR,
                        EMAILS.SENT_AT)
                .from(EMAILS)
                .where(EMAILS.ID.eq(id.value()));
    }

    private static StoredMail mail(Record row) {
        Integer client = row.get(EMAILS.CLIENT_ID);
        byte[] sealed = row.get(EMAILS.SEALED_LINK);
        String failure = row.get(EMAILS.LAST_FAILURE);
        return new StoredMail(
                row(row),
                row.get(EMAILS.MESSAGE_ID),
                client == null ? null : new ClientId(client),
                row.get(EMAILS.FROM_EMAIL),
                row.get(EMAILS.FROM_NAME),
                row.get(EMAILS.REPLY_TO),
                row.get(EMAILS.UNSUBSCRIBE_LINK),
                new RenderedBodies(row.get(EMAILS.HTML_BODY), row.get(EMAILS.TEXT_BODY)),
                sealed == null ? null : SealedLink.ofColumn(sealed),
                failure.isEmpty() ? null : DeliveryFailure.valueOf(failure),
                row.get(EMAILS.LAST_ERROR),
                row.get(EMAILS.SENT_AT));
    }
}
