package fr.coachdigital.client;

import java.util.Locale;

/** What a column of an imported file can hold. */
public enum ImportField {
    KIND,
    FIRST_NAME,
    LAST_NAME,
    COMPANY,
    SIREN,
    SIRET,
    VAT_NUMBER,
    EMAIL,
    PHONE,
    ADDRESS_LINE1,
    ADDRESS_LINE2,
    POSTAL_CODE,
    CITY,
    COUNTRY,
    STATUS,
    SOURCE,
    TAGS,
    NOTES,
    LANGUAGE,
    ADDRESS_FORM;

    /** Translation key of the field’s name; the same as in the form and in exports. */
    public String labelKey() {
        StringBuilder camel = new StringBuilder("client.field.");
        boolean upper = false;
        for (char letter : name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(letter) : letter);
                upper = false;
            }
        }
        return camel.toString();
    }
}
