package fr.coachdigital.demo;

import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.SIGN_INS;

import fr.coachdigital.account.AccountState;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;

/** Who signed in when, from which device; the network addresses are those kept for documentation (RFC 5737). */
record SampleVisits(DSLContext sql) {

    private static final int VISITS = 3;
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";
    private static final String LAPTOP =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0";

    void ofCoach(UserId coach, Instant now) {
        visit(Realm.COACH, coach.value(), now.minus(Duration.ofDays(2)), "SUCCESS", "192.0.2.10", LAPTOP);
        visit(Realm.COACH, coach.value(), now.minus(Duration.ofHours(26)), "WRONG_PASSWORD", "192.0.2.10", PHONE);
        visit(Realm.COACH, coach.value(), now.minus(Duration.ofHours(1)), "SUCCESS", "192.0.2.10", LAPTOP);
    }

    void ofClient(SampleClient client, ClientId id, Instant now) {
        if (client.account() != AccountState.ACCEPTED && client.account() != AccountState.DISABLED) return;
        int account = sql.select(CLIENT_USERS.ID)
                .from(CLIENT_USERS)
                .where(CLIENT_USERS.CLIENT_ID.eq(id.value()))
                .fetchSingle(CLIENT_USERS.ID);
        String address = "198.51.100." + id.value() % 250;
        String device = id.value() % 3 == 0 ? LAPTOP : PHONE;
        for (int ago = VISITS - 1; ago >= 0; ago--) {
            Instant at = now.minus(client.sinceLastLogin()).minus(Duration.ofDays(6L * ago));
            visit(Realm.CLIENT, account, at, "SUCCESS", address, device);
        }
    }

    private void visit(Realm realm, int account, Instant at, String outcome, String address, String device) {
        sql.insertInto(SIGN_INS)
                .set(SIGN_INS.REALM, realm.name())
                .set(SIGN_INS.ACCOUNT_ID, account)
                .set(SIGN_INS.OUTCOME, outcome)
                .set(SIGN_INS.METHOD, "PASSWORD")
                .set(SIGN_INS.IP_ADDRESS, address)
                .set(SIGN_INS.USER_AGENT, device)
                .set(SIGN_INS.CREATED_AT, at)
                .execute();
    }
}
