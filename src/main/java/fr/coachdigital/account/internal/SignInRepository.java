package fr.coachdigital.account.internal;

import static fr.coachdigital.db.Tables.SIGN_INS;

import fr.coachdigital.account.SignInEntry;
import fr.coachdigital.platform.security.ClientOrigin;
import fr.coachdigital.platform.security.Realm;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The record of sign-ins. */
@Repository
class SignInRepository {

    private final DSLContext sql;

    SignInRepository(DSLContext sql) {
        this.sql = sql;
    }

    void record(
            Realm realm,
            @Nullable Integer accountId,
            SignInOutcome outcome,
            String method,
            ClientOrigin origin,
            Instant now) {
        sql.insertInto(SIGN_INS)
                .set(SIGN_INS.REALM, realm.name())
                .set(SIGN_INS.ACCOUNT_ID, accountId)
                .set(SIGN_INS.OUTCOME, outcome.name())
                .set(SIGN_INS.METHOD, method)
                .set(SIGN_INS.IP_ADDRESS, origin.ipAddress())
                .set(SIGN_INS.USER_AGENT, origin.userAgent())
                .set(SIGN_INS.CREATED_AT, now)
                .execute();
    }

    /** Where the account has been signed in from, as far as that is still written down. */
    List<String> addressesOf(Realm realm, int accountId) {
        return sql.selectDistinct(SIGN_INS.IP_ADDRESS)
                .from(SIGN_INS)
                .where(SIGN_INS.REALM.eq(realm.name()))
                .and(SIGN_INS.ACCOUNT_ID.eq(accountId))
                .and(SIGN_INS.OUTCOME.eq(SignInOutcome.SUCCESS.name()))
                .fetch(SIGN_INS.IP_ADDRESS);
    }

    List<SignInEntry> latest(Realm realm, int accountId, int limit) {
        return sql.select(SIGN_INS.CREATED_AT, SIGN_INS.OUTCOME, SIGN_INS.IP_ADDRESS, SIGN_INS.USER_AGENT)
                .from(SIGN_INS)
                .where(SIGN_INS.REALM.eq(realm.name()))
                .and(SIGN_INS.ACCOUNT_ID.eq(accountId))
                .orderBy(SIGN_INS.ID.desc())
                .limit(limit)
                .fetch(row -> new SignInEntry(
                        row.value1(), row.value2().equals(SignInOutcome.SUCCESS.name()), row.value3(), row.value4()));
    }

    int deleteBefore(Instant limit) {
        return sql.deleteFrom(SIGN_INS).where(SIGN_INS.CREATED_AT.lt(limit)).execute();
    }
}
