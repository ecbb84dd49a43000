package fr.coachdigital.support;

import static fr.coachdigital.db.Tables.CLIENTS;
import static fr.coachdigital.db.Tables.CLIENT_USERS;
import static fr.coachdigital.db.Tables.USERS;

import fr.coachdigital.db.tables.records.ClientUsersRecord;
import fr.coachdigital.db.tables.records.ClientsRecord;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.ClientUserId;
import fr.coachdigital.shared.UserId;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Records to start a test from, written straight into the tables. */
public class Fixtures {

    /** A password that the policy accepts. */
    public static final String PASSWORD = "sept carottes rapées";

    // The least work: the hash is a bare one, as if somebody had inserted it by hand.
    private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    private final DSLContext sql;

    Fixtures(DSLContext sql) {
        this.sql = sql;
    }

    /** A coach who signs in with {@link #PASSWORD}. */
    public UserId coach(String email) {
        return new UserId(sql.insertInto(USERS)
                .set(USERS.EMAIL, email)
                .set(USERS.DISPLAY_NAME, "Camille Laurent")
                .set(USERS.PASSWORD_HASH, QUICK.encode(PASSWORD))
                .returning(USERS.ID)
                .fetchSingle(USERS.ID));
    }

    /** An active private person without an account. */
    public ClientId client(String firstName, String lastName, String email) {
        return client(client -> {
            client.setKind("PERSON");
            client.setFirstName(firstName);
            client.setLastName(lastName);
            client.setEmail(email);
            client.setStatus("ACTIVE");
        });
    }

    /** A client with these columns, the table's defaults for the rest. */
    public ClientId client(Consumer<ClientsRecord> columns) {
        ClientsRecord client = sql.newRecord(CLIENTS);
        columns.accept(client);
        return new ClientId(
                sql.insertInto(CLIENTS).set(client).returning(CLIENTS.ID).fetchSingle(CLIENTS.ID));
    }

    /** A client’s account, accepted, which signs in with {@link #PASSWORD}. */
    public ClientUserId clientUser(ClientId client, String email) {
        return clientUser(client, user -> {
            user.setEmail(email);
            user.setPasswordHash(QUICK.encode(PASSWORD));
        });
    }

    /** A client’s account with these columns, the table's defaults for the rest. */
    public ClientUserId clientUser(ClientId client, Consumer<ClientUsersRecord> columns) {
        ClientUsersRecord user = sql.newRecord(CLIENT_USERS);
        user.setClientId(client.value());
        columns.accept(user);
        return new ClientUserId(sql.insertInto(CLIENT_USERS)
                .set(user)
                .returning(CLIENT_USERS.ID)
                .fetchSingle(CLIENT_USERS.ID));
    }

    /** A client and an accepted account of the same address, in one go. */
    public ClientId clientWithAccount(String firstName, String lastName, String email) {
        ClientId client = client(firstName, lastName, email);
        clientUser(client, email);
        return client;
    }
}
