package fr.coachdigital.account.internal;

import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.Invitees;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.shared.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a name to an account: a client's comes from the coach's card unless they chose another. */
@Component
class People {

    private final Invitees invitees;

    People(Invitees invitees) {
        this.invitees = invitees;
    }

    SignedIn signedIn(StoredAccount account) {
        return new SignedIn(
                account.realm(),
                account.id(),
                account.clientId(),
                account.email(),
                nameOf(account),
                languageOf(account),
                account.colorScheme(),
                account.credential(),
                false);
    }

    String nameOf(StoredAccount account) {
        return Optional.ofNullable(account.displayName())
                .filter(name -> !name.isBlank())
                .or(() -> card(account).map(Invitee::displayName))
                .orElse(account.email().value());
    }

    Language languageOf(StoredAccount account) {
        return Optional.ofNullable(account.language())
                .or(() -> card(account).map(Invitee::language))
                .orElse(Language.FR);
    }

    private Optional<Invitee> card(StoredAccount account) {
        return account.realm() == Realm.CLIENT
                ? Optional.ofNullable(account.clientId()).flatMap(invitees::find)
                : Optional.empty();
    }
}
