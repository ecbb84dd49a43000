package fr.coachdigital.mail.internal;

import static fr.coachdigital.db.Tables.EMAILS;

import fr.coachdigital.mail.DeliveryFailure;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.MailState;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of mails, as the worker sees it. */
@Repository
class DeliveryRepository {

    private final DSLContext jooq;

    DeliveryRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The mail that waits longest, locked; those that another worker has locked are passed over. */
    Optional<ClaimedMail> lockNextDue(Instant now) {
        return jooq.select(
                        EMAILS.ID,
                        EMAILS.KIND,
                        EMAILS.MESSAGE_ID,
                        EMAILS.TO_EMAIL,
                        EMAILS.TO_NAME,
                        EMAILS.FROM_EMAIL,
                        EMAILS.FROM_NAME,
                        EMAILS.REPLY_TO,
                        EMAILS.UNSUBSCRIBE_LINK,
                        EMAILS.SUBJECT,
                        EMAILS.HTML_BODY,
                        EMAILS.TEXT_BODY,
                        EMAILS.SEALED_LINK,
                        EMAILS.ATTEMPTS,
                        DSL.coalesce(EMAILS.GIVE_UP_AT, EMAILS.CREATED_AT))
                .from(EMAILS)
                .where(EMAILS.STATE.eq(MailState.QUEUED.name()))
                .and(EMAILS.NEXT_ATTEMPT_AT.le(now))
                .orderBy(EMAILS.NEXT_ATTEMPT_AT, EMAILS.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(row -> new ClaimedMail(
                        new MailId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13() == null ? null : SealedLink.ofColumn(row.value13()),
                        row.value14() + 1,
                        row.value15()));
    }

    void markSending(ClaimedMail mail, Instant leaseUntil) {
        jooq.update(EMAILS)
                .set(EMAILS.STATE, MailState.SENDING.name())
                .set(EMAILS.ATTEMPTS, mail.attempt())
                .set(EMAILS.LEASE_UNTIL, leaseUntil)
                .setNull(EMAILS.NEXT_ATTEMPT_AT)
                .where(EMAILS.ID.eq(mail.id().value()))
                .execute();
    }

    void extendLeases(Collection<MailId> mails, Instant leaseUntil) {
        jooq.update(EMAILS)
                .set(EMAILS.LEASE_UNTIL, leaseUntil)
                .where(EMAILS.ID.in(mails.stream().map(MailId::value).toList()))
                .and(EMAILS.STATE.eq(MailState.SENDING.name()))
                .execute();
    }

    /** Mails whose sender disappeared wait again; whether they had left is unknown, so their Message-ID stays. */
    int reopenAbandoned(Instant now) {
        return jooq.update(EMAILS)
                .set(EMAILS.STATE, MailState.QUEUED.name())
                .set(EMAILS.NEXT_ATTEMPT_AT, now)
                .setNull(EMAILS.LEASE_UNTIL)
                .where(EMAILS.STATE.eq(MailState.SENDING.name()))
                .and(EMAILS.LEASE_UNTIL.le(now))
                .execute();
    }

    /** True whatever happened to the claim meanwhile: the mail has left, so nobody shall send it again. */
    void markSent(ClaimedMail mail, Instant now) {
        jooq.update(EMAILS)
                .set(EMAILS.STATE, MailState.SENT.name())
                .set(EMAILS.SENT_AT, now)
                .setNull(EMAILS.SEALED_LINK)
                .setNull(EMAILS.NEXT_ATTEMPT_AT)
                .setNull(EMAILS.LEASE_UNTIL)
                .set(EMAILS.LAST_FAILURE, "")
                .set(EMAILS.LAST_ERROR, "")
                .where(EMAILS.ID.eq(mail.id().value()))
                .execute();
    }

    /**
     * Ends a claim without success.
     *
     * @param nextAttemptAt null to give up
     * @return whether the claim still held
     */
    boolean release(ClaimedMail mail, DeliveryFailure failure, String serverAnswer, @Nullable Instant nextAttemptAt) {
        return jooq.update(EMAILS)
                        .set(EMAILS.STATE, (nextAttemptAt == null ? MailState.FAILED : MailState.QUEUED).name())
                        .set(EMAILS.NEXT_ATTEMPT_AT, nextAttemptAt)
                        .setNull(EMAILS.LEASE_UNTIL)
                        .set(EMAILS.LAST_FAILURE, failure.name())
                        .set(EMAILS.LAST_ERROR, serverAnswer)
                        .where(EMAILS.ID.eq(mail.id().value()))
                        .and(EMAILS.STATE.eq(MailState.SENDING.name()))
                        .and(EMAILS.ATTEMPTS.eq(mail.attempt()))
                        .execute()
                == 1;
    }
}
