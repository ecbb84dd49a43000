package fr.coachdigital.client.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.platform.SpreadsheetCells;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an export, under headers that the import recognises. */
final class ExportColumns {

    private static final List<String> HEADERS = List.of(
            "kind",
            "firstName",
            "lastName",
            "company",
            "siren",
            "siret",
            "vatNumber",
            "email",
            "phone",
            "addressLine1",
            "addressLine2",
            "postalCode",
            "city",
            "country",
            "status",
            "source",
            "tags",
            "language",
            "addressForm",
            "account",
            "lastLogin",
            "createdAt");

    private final Texts texts;
    private final Language language;
    private final DateTimeFormatter moments =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Paris"));

    ExportColumns(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    List<String> headers() {
        return HEADERS.stream().map(header -> text("client.field." + header)).toList();
    }

    List<String> cells(Client client, ClientRow row) {
        ClientData data = client.data();
        return Stream.of(
                        text("client.kind." + data.kind()),
                        data.firstName(),
                        data.lastName(),
                        data.company(),
                        orEmpty(data.siren()),
                        orEmpty(data.siret()),
                        orEmpty(data.vatNumber()),
                        orEmpty(data.email()),
                        Optional.ofNullable(data.phone())
                                .map(PhoneNumber::display)
                                .orElse(""),
                        data.address().line1(),
                        data.address().line2(),
                        data.address().postalCode(),
                        data.address().city(),
                        data.address().country().value(),
                        text("client.status." + data.status()),
                        data.source(),
                        String.join(", ", data.tags()),
                        data.language().code(),
                        text("client.address-form." + data.addressForm()),
                        text("client.account." + row.account()),
                        moment(row.lastLogin()),
                        moment(row.createdAt()))
                .map(SpreadsheetCells::harmless)
                .toList();
    }

    private String text(String key) {
        return texts.get(language, key);
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : moments.format(instant);
    }
}
