package fr.coachdigital.platform.notice;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;

/** Who is told. */
public sealed interface Addressee {

    /** Every active coach. */
    record Coach() implements Addressee {}

    /** The account of a client, if there is one that is open. */
    record OfClient(ClientId client) implements Addressee {}

    /** One account. */
    record Account(Realm realm, int accountId) implements Addressee {}

    static Addressee coach() {
        return new Coach();
    }

    static Addressee client(ClientId client) {
        return new OfClient(client);
    }

    static Addressee account(Realm realm, int accountId) {
        return new Account(realm, accountId);
    }
}
