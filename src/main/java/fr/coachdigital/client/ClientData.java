package fr.coachdigital.client;

import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the coach may write about a client. Somebody is named, identifiers belong to one company, texts fit.
 *
 * @param company empty for a private person
 * @param siret starts with the SIREN where both are known
 * @param vatNumber ends with the SIREN where it is French and both are known
 * @param source how the client found the coach
 * @param tags without duplicates, in alphabetical order
 * @param notes for the coach’s eyes only
 * @param language of mails and portal until the client chooses another
 */
public record ClientData(
        ClientKind kind,
        String firstName,
        String lastName,
        String company,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable VatNumber vatNumber,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        PostalAddress address,
        ClientStatus status,
        String source,
        List<String> tags,
        String notes,
        Language language,
        AddressForm addressForm)
        implements Serializable {

    public static final int MAX_NAME = 80;
    public static final int MAX_COMPANY = 160;
    public static final int MAX_SOURCE = 80;
    public static final int MAX_TAG = 40;
    public static final int MAX_TAGS = 20;
    public static final int MAX_NOTES = 10_000;

    /** @throws IllegalArgumentException if nobody is named, a text is too long or the identifiers contradict each other */
    public ClientData {
        tags = tags.stream().distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        refuse(firstName.isBlank() && lastName.isBlank() && company.isBlank(), "A client has a name");
        refuse(firstName.length() > MAX_NAME || lastName.length() > MAX_NAME, "A name is too long");
        refuse(company.length() > MAX_COMPANY, "The company's name is too long");
        refuse(source.length() > MAX_SOURCE, "The source is too long");
        refuse(notes.length() > MAX_NOTES, "The notes are too long");
        refuse(tags.size() > MAX_TAGS, "There are too many tags");
        refuse(tags.stream().anyMatch(tag -> tag.isBlank() || tag.length() > MAX_TAG), "A tag is blank or too long");
        refuse(!agree(siren, siret), "The SIRET belongs to another company");
        refuse(!agree(siren, vatNumber), "The VAT number belongs to another company");
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) throw new IllegalArgumentException(why);
    }

    /** Whether the establishment is the company’s; true as long as one is unknown. */
    public static boolean agree(@Nullable Siren siren, @Nullable Siret siret) {
        return siren == null || siret == null || siret.value().startsWith(siren.value());
    }

    /** Whether the VAT number is the company’s; true as long as one is unknown or the number is foreign. */
    public static boolean agree(@Nullable Siren siren, @Nullable VatNumber vatNumber) {
        return siren == null
                || vatNumber == null
                || vatNumber.siren().map(siren::equals).orElse(true);
    }

    /** First and last name; empty when only the company is known. */
    public String personName() {
        return (firstName + " " + lastName).strip();
    }

    /** What the client is called where one line names them: the company, else the person. */
    public String displayName() {
        return company.isBlank() ? personName() : company;
    }

    public Optional<EmailAddress> emailAddress() {
        return Optional.ofNullable(email);
    }
}
