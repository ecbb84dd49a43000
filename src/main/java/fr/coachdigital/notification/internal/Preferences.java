package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.KindChoice.Source;
import fr.coachdigital.notification.MailChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Realm;
import fr.coachdigital.shared.ClientId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which choice applies: the person's own, else the coach's for this client, else the product's. */
@Component
class Preferences {

    private final ChoiceRepository choices;
    private final RecipientRepository recipients;

    Preferences(ChoiceRepository choices, RecipientRepository recipients) {
        this.choices = choices;
        this.recipients = recipients;
    }

    /** Every kind that this account may hear of. */
    List<KindChoice> all(AccountKey account, Optional<ClientId> client) {
        return all(
                account.realm(),
                choices.own(account),
                client.map(choices::byCoach).orElse(Map.of()));
    }

    /** What applies to a client who has no account yet. */
    List<KindChoice> ofClient(ClientId client) {
        return all(Realm.CLIENT, Map.of(), choices.byCoach(client));
    }

    private static List<KindChoice> all(Realm realm, Map<String, Choice> own, Map<String, Choice> byCoach) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> Recipient.mayHear(realm, kind))
                .map(kind -> strongest(kind, own, byCoach))
                .toList();
    }

    Choice of(Recipient recipient, NoticeKind kind) {
        return of(recipient.key(), Optional.ofNullable(recipient.client()), kind)
                .choice();
    }

    KindChoice of(AccountKey account, Optional<ClientId> client, NoticeKind kind) {
        return strongest(
                kind, choices.own(account), client.map(choices::byCoach).orElse(Map.of()));
    }

    private static KindChoice strongest(NoticeKind kind, Map<String, Choice> own, Map<String, Choice> byCoach) {
        Choice product = Choice.byDefault(kind);
        if (!kind.isMailChosen()) return new KindChoice(kind, product, Source.PRODUCT);
        Choice ofPerson = own.get(kind.name());
        if (ofPerson != null) return new KindChoice(kind, ofPerson, Source.OWN);
        Choice ofCoach = byCoach.get(kind.name());
        return ofCoach != null
                ? new KindChoice(kind, ofCoach, Source.COACH)
                : new KindChoice(kind, product, Source.PRODUCT);
    }

    void choose(AccountKey account, NoticeKind kind, Choice choice) {
        checkChosen(account.realm(), kind);
        choices.choose(account, kind, choice);
        choices.redirectWaiting(account, kind, choice.mail());
    }

    /** Keeps what the person sees in the product as it is. */
    void stopMails(Recipient recipient, NoticeKind kind) {
        choose(recipient.key(), kind, of(recipient, kind).withMail(MailChoice.NONE));
    }

    void restore(AccountKey account, Optional<ClientId> client, NoticeKind kind) {
        checkChosen(account.realm(), kind);
        choices.forget(account, kind);
        redirectWaiting(account, client, kind);
    }

    void choose(ClientId client, NoticeKind kind, Choice choice) {
        checkChosen(Realm.CLIENT, kind);
        choices.choose(client, kind, choice);
        redirectWaiting(client, kind);
    }

    void restore(ClientId client, NoticeKind kind) {
        checkChosen(Realm.CLIENT, kind);
        choices.forget(client, kind);
        redirectWaiting(client, kind);
    }

    /** Where the client has chosen, that word still counts. */
    private void redirectWaiting(ClientId client, NoticeKind kind) {
        recipients.keyOf(client).ifPresent(account -> redirectWaiting(account, Optional.of(client), kind));
    }

    private void redirectWaiting(AccountKey account, Optional<ClientId> client, NoticeKind kind) {
        choices.redirectWaiting(
                account, kind, of(account, client, kind).choice().mail());
    }

    private static void checkChosen(Realm realm, NoticeKind kind) {
        if (!kind.isMailChosen() || !Recipient.mayHear(realm, kind)) {
            throw new IllegalArgumentException("Nobody of " + realm + " chooses how to hear of " + kind);
        }
    }
}
