package fr.coachdigital.client.internal;

import fr.coachdigital.client.ImportField;
import fr.coachdigital.client.ImportMapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows what columns are called in French and English exports of other programs, and in our own. */
final class HeaderGuess {

    private static final Map<ImportField, List<String>> NAMES = Map.ofEntries(
            Map.entry(ImportField.KIND, List.of("type", "kind", "type de client", "catégorie")),
            Map.entry(ImportField.FIRST_NAME, List.of("prénom", "first name", "given name", "firstname")),
            Map.entry(
                    ImportField.LAST_NAME,
                    List.of(
                            "nom",
                            "nom de famille",
                            "last name",
                            "surname",
                            "family name",
                            "lastname",
                            "name",
                            "contact")),
            Map.entry(
                    ImportField.COMPANY,
                    List.of(
                            "entreprise",
                            "société",
                            "raison sociale",
                            "company",
                            "organisation",
                            "organization",
                            "company name")),
            Map.entry(ImportField.SIREN, List.of("siren", "n° siren", "numéro siren")),
            Map.entry(ImportField.SIRET, List.of("siret", "n° siret", "numéro siret")),
            Map.entry(
                    ImportField.VAT_NUMBER,
                    List.of(
                            "n° de tva",
                            "tva",
                            "tva intracommunautaire",
                            "numéro de tva",
                            "n° tva",
                            "vat number",
                            "vat",
                            "vat id")),
            Map.entry(
                    ImportField.EMAIL,
                    List.of(
                            "e-mail",
                            "email",
                            "mail",
                            "courriel",
                            "adresse e-mail",
                            "adresse mail",
                            "email address",
                            "e-mail address")),
            Map.entry(
                    ImportField.PHONE,
                    List.of(
                            "téléphone",
                            "tél",
                            "tel",
                            "mobile",
                            "portable",
                            "n° de téléphone",
                            "phone",
                            "phone number",
                            "telephone")),
            Map.entry(
                    ImportField.ADDRESS_LINE1,
                    List.of(
                            "adresse",
                            "rue",
                            "adresse 1",
                            "adresse ligne 1",
                            "address",
                            "street",
                            "address line 1",
                            "address 1")),
            Map.entry(
                    ImportField.ADDRESS_LINE2,
                    List.of(
                            "complément d'adresse",
                            "complément",
                            "adresse 2",
                            "adresse ligne 2",
                            "address line 2",
                            "address 2",
                            "address, second line")),
            Map.entry(
                    ImportField.POSTAL_CODE,
                    List.of("code postal", "cp", "postal code", "zip", "zip code", "postcode")),
            Map.entry(ImportField.CITY, List.of("ville", "commune", "localité", "city", "town")),
            Map.entry(ImportField.COUNTRY, List.of("pays", "country", "code pays", "country code")),
            Map.entry(ImportField.STATUS, List.of("statut", "état", "status", "state")),
            Map.entry(ImportField.SOURCE, List.of("source", "origine", "provenance", "origin", "lead source")),
            Map.entry(ImportField.TAGS, List.of("étiquettes", "étiquette", "tags", "tag", "libellés", "labels")),
            Map.entry(
                    ImportField.NOTES,
                    List.of(
                            "notes",
                            "note",
                            "notes privées",
                            "commentaire",
                            "commentaires",
                            "remarques",
                            "private notes",
                            "comments")),
            Map.entry(ImportField.LANGUAGE, List.of("langue", "language", "lang")),
            Map.entry(ImportField.ADDRESS_FORM, List.of("tutoiement", "tu/vous", "form of address")));

    private HeaderGuess() {}

    static ImportMapping of(List<String> headers) {
        Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
        for (int column = 0; column < headers.size(); column++) {
            int index = column;
            fieldCalled(headers.get(column)).ifPresent(field -> columns.putIfAbsent(field, index));
        }
        return new ImportMapping(columns);
    }

    private static Optional<ImportField> fieldCalled(String header) {
        String wanted = Folded.of(header);
        if (wanted.isEmpty()) return Optional.empty();
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(Folded::of).anyMatch(wanted::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
