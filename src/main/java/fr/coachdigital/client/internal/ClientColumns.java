package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;

import fr.coachdigital.client.AddressForm;
import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a client lies in the columns of {@code clients}. */
final class ClientColumns {

    static final List<Field<?>> OF_CLIENT = List.of(
            CLIENTS.ID,
            CLIENTS.VERSION,
            CLIENTS.KIND,
            CLIENTS.FIRST_NAME,
            CLIENTS.LAST_NAME,
            CLIENTS.COMPANY,
            CLIENTS.SIREN,
            CLIENTS.SIRET,
            CLIENTS.VAT_NUMBER,
            CLIENTS.EMAIL,
            CLIENTS.PHONE,
            CLIENTS.ADDRESS_LINE1,
            CLIENTS.ADDRESS_LINE2,
            CLIENTS.POSTAL_CODE,
            CLIENTS.CITY,
            CLIENTS.COUNTRY,
            CLIENTS.STATUS,
            CLIENTS.SOURCE,
            CLIENTS.NOTES,
            CLIENTS.LANGUAGE,
            CLIENTS.ADDRESS_FORM,
            CLIENTS.ARCHIVED_AT,
            CLIENTS.CREATED_AT,
            CLIENTS.UPDATED_AT);

    private ClientColumns() {}

    /** A value that was put into the table by hand and is not valid reads as absent, so that the card still opens. */
    static Client client(Record row, List<String> tags) {
        ClientData data = new ClientData(
                ClientKind.valueOf(row.get(CLIENTS.KIND)),
                row.get(CLIENTS.FIRST_NAME),
                row.get(CLIENTS.LAST_NAME),
                row.get(CLIENTS.COMPANY),
                Siren.parse(row.get(CLIENTS.SIREN)).orElse(null),
                Siret.parse(row.get(CLIENTS.SIRET)).orElse(null),
                VatNumber.parse(row.get(CLIENTS.VAT_NUMBER)).orElse(null),
                EmailAddress.parse(row.get(CLIENTS.EMAIL)).orElse(null),
                PhoneNumber.stored(row.get(CLIENTS.PHONE)).orElse(null),
                address(row),
                ClientStatus.valueOf(row.get(CLIENTS.STATUS)),
                row.get(CLIENTS.SOURCE),
                tags,
                row.get(CLIENTS.NOTES),
                Language.of(row.get(CLIENTS.LANGUAGE)),
                AddressForm.valueOf(row.get(CLIENTS.ADDRESS_FORM)));
        return new Client(
                new ClientId(row.get(CLIENTS.ID)),
                row.get(CLIENTS.VERSION),
                data,
                row.get(CLIENTS.ARCHIVED_AT),
                row.get(CLIENTS.CREATED_AT),
                row.get(CLIENTS.UPDATED_AT));
    }

    private static PostalAddress address(Record row) {
        return new PostalAddress(
                row.get(CLIENTS.ADDRESS_LINE1),
                row.get(CLIENTS.ADDRESS_LINE2),
                row.get(CLIENTS.POSTAL_CODE),
                row.get(CLIENTS.CITY),
                CountryCode.parse(row.get(CLIENTS.COUNTRY)).orElse(CountryCode.FRANCE));
    }

    static Map<Field<?>, @Nullable Object> values(ClientData data) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(CLIENTS.KIND, data.kind().name());
        values.put(CLIENTS.FIRST_NAME, data.firstName());
        values.put(CLIENTS.LAST_NAME, data.lastName());
        values.put(CLIENTS.COMPANY, data.company());
        values.put(CLIENTS.SIREN, text(data.siren()));
        values.put(CLIENTS.SIRET, text(data.siret()));
        values.put(CLIENTS.VAT_NUMBER, text(data.vatNumber()));
        values.put(CLIENTS.EMAIL, text(data.email()));
        values.put(CLIENTS.PHONE, text(data.phone()));
        values.put(CLIENTS.ADDRESS_LINE1, data.address().line1());
        values.put(CLIENTS.ADDRESS_LINE2, data.address().line2());
        values.put(CLIENTS.POSTAL_CODE, data.address().postalCode());
        values.put(CLIENTS.CITY, data.address().city());
        values.put(CLIENTS.COUNTRY, data.address().country().value());
        values.put(CLIENTS.STATUS, data.status().name());
        values.put(CLIENTS.SOURCE, data.source());
        values.put(CLIENTS.NOTES, data.notes());
        values.put(CLIENTS.LANGUAGE, data.language().code());
        values.put(CLIENTS.ADDRESS_FORM, data.addressForm().name());
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
