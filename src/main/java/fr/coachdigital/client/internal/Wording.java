package fr.coachdigital.client.internal;

import fr.coachdigital.client.AddressForm;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How files say what the product has constants for, in French, English and by the constants' own names. */
final class Wording {

    private static final Map<ClientKind, List<String>> KINDS = Map.of(
            ClientKind.BUSINESS,
            List.of("entreprise", "professionnel", "pro", "société", "business", "company"),
            ClientKind.PERSON,
            List.of("particulier", "personne", "private person", "person", "individual"));

    private static final Map<ClientStatus, List<String>> STATUSES = Map.of(
            ClientStatus.PROSPECT, List.of("prospect", "lead", "piste"),
            ClientStatus.ACTIVE, List.of("actif", "active", "client", "customer"),
            ClientStatus.INACTIVE, List.of("inactif", "inactive", "ancien", "former"));

    private static final Map<Language, List<String>> LANGUAGES = Map.of(
            Language.FR, List.of("fr", "français", "french"),
            Language.EN, List.of("en", "anglais", "english"));

    private static final Map<AddressForm, List<String>> ADDRESS_FORMS = Map.of(
            AddressForm.TU, List.of("tu", "tutoiement", "oui", "informal (tu)"),
            AddressForm.VOUS, List.of("vous", "vouvoiement", "non", "formal (vous)"));

    private Wording() {}

    static Optional<ClientKind> kind(String text) {
        return find(KINDS, text);
    }

    static Optional<ClientStatus> status(String text) {
        return find(STATUSES, text);
    }

    static Optional<Language> language(String text) {
        return find(LANGUAGES, text);
    }

    static Optional<AddressForm> addressForm(String text) {
        return find(ADDRESS_FORMS, text);
    }

    private static <E extends Enum<E>> Optional<E> find(Map<E, List<String>> words, String text) {
        String wanted = Folded.of(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(Folded::of).anyMatch(wanted::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
