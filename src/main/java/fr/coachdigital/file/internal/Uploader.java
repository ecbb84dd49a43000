package fr.coachdigital.file.internal;

import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;

/** Who brought or deleted a file: an account of one of the two realms. */
record Uploader(Realm realm, int accountId) {

    static Uploader of(SignedIn person) {
        return new Uploader(person.preview() ? Realm.COACH : person.realm(), person.accountId());
    }
}
