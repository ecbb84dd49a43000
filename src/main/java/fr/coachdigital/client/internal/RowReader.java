package fr.coachdigital.client.internal;

import fr.coachdigital.client.AddressForm;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientKind;
import fr.coachdigital.client.ClientStatus;
import fr.coachdigital.client.ImportField;
import fr.coachdigital.client.ImportMapping;
import fr.coachdigital.client.ImportTable;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.CountryCode;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.PhoneNumber;
import fr.coachdigital.shared.PostalAddress;
import fr.coachdigital.shared.Siren;
import fr.coachdigital.shared.Siret;
import fr.coachdigital.shared.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes clients of lines, or says in words why a line is none. */
final class RowReader {

    private static final Pattern TAG_GAP = Pattern.compile("\\s*[,;|]\\s*");

    private final ImportMapping mapping;
    private final Texts texts;
    private final Language language;

    RowReader(ImportMapping mapping, Texts texts, Language language) {
        this.mapping = mapping;
        this.texts = texts;
        this.language = language;
    }

    List<ImportedRow> all(ImportTable table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> read(table.lineNumbers().get(i), table.rows().get(i)))
                .toList();
    }

    private ImportedRow read(long number, List<String> cells) {
        Line line = new Line(cells);
        Optional<ClientData> data = line.data();
        return new ImportedRow(number, cells, line.problems.isEmpty() ? data : Optional.empty(), line.problems);
    }

    /** One line while it is read; gathers what is wrong with it. */
    private final class Line {

        private final List<String> cells;
        private final List<String> problems = new ArrayList<>();

        Line(List<String> cells) {
            this.cells = cells;
        }

        Optional<ClientData> data() {
            String company = text(ImportField.COMPANY, ClientData.MAX_COMPANY);
            String firstName = text(ImportField.FIRST_NAME, ClientData.MAX_NAME);
            String lastName = text(ImportField.LAST_NAME, ClientData.MAX_NAME);
            if (company.isEmpty() && firstName.isEmpty() && lastName.isEmpty()) {
                problems.add(texts.get(language, "client.import.problem.name"));
            }
            Siret siret = value(ImportField.SIRET, Siret::parse);
            Siren siren = value(ImportField.SIREN, Siren::parse);
            VatNumber vat = value(ImportField.VAT_NUMBER, VatNumber::parse);
            if (!ClientData.agree(siren, siret)) problems.add(texts.get(language, "client.form.siret.other"));
            if (!ClientData.agree(siren, vat)) problems.add(texts.get(language, "client.form.vat.other"));
            ClientKind guessed = company.isEmpty() ? ClientKind.PERSON : ClientKind.BUSINESS;
            ClientKind kind = or(value(ImportField.KIND, Wording::kind), guessed);
            EmailAddress email = value(ImportField.EMAIL, EmailAddress::parse);
            PhoneNumber phone = value(ImportField.PHONE, PhoneNumber::parse);
            PostalAddress address = address();
            ClientStatus status = or(value(ImportField.STATUS, Wording::status), ClientStatus.PROSPECT);
            String source = text(ImportField.SOURCE, ClientData.MAX_SOURCE);
            List<String> tags = tags();
            String notes = text(ImportField.NOTES, ClientData.MAX_NOTES);
            Language spoken = or(value(ImportField.LANGUAGE, Wording::language), Language.FR);
            AddressForm form = or(value(ImportField.ADDRESS_FORM, Wording::addressForm), AddressForm.VOUS);
            if (!problems.isEmpty()) return Optional.empty();
            return Optional.of(new ClientData(
                    kind, firstName, lastName, company, siren, siret, vat, email, phone, address, status, source, tags,
                    notes, spoken, form));
        }

        private PostalAddress address() {
            String line1 = text(ImportField.ADDRESS_LINE1, PostalAddress.MAX_LINE);
            String line2 = text(ImportField.ADDRESS_LINE2, PostalAddress.MAX_LINE);
            String postalCode = text(ImportField.POSTAL_CODE, PostalAddress.MAX_POSTAL_CODE);
            String city = text(ImportField.CITY, PostalAddress.MAX_CITY);
            CountryCode country = or(value(ImportField.COUNTRY, CountryCode::parse), CountryCode.FRANCE);
            return new PostalAddress(line1, line2, postalCode, city, country);
        }

        private List<String> tags() {
            List<String> tags = TAG_GAP.splitAsStream(cell(ImportField.TAGS))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            if (tags.size() > ClientData.MAX_TAGS || tags.stream().anyMatch(tag -> tag.length() > ClientData.MAX_TAG)) {
                problems.add(
                        texts.get(language, "client.import.problem.tags", ClientData.MAX_TAGS, ClientData.MAX_TAG));
                return List.of();
            }
            return tags;
        }

        /** The text, or empty and a problem when it is too long. */
        private String text(ImportField field, int maxLength) {
            String text = cell(field);
            if (text.length() <= maxLength) return text;
            problems.add(texts.get(
                    language, "client.import.problem.long", texts.get(language, field.labelKey()), maxLength));
            return "";
        }

        private <T> @Nullable T value(ImportField field, Function<String, Optional<T>> parser) {
            String cell = cell(field);
            if (cell.isEmpty()) return null;
            Optional<T> value = parser.apply(cell);
            if (value.isEmpty()) {
                String shown = cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
                problems.add(texts.get(
                        language, "client.import.problem.value", texts.get(language, field.labelKey()), shown));
            }
            return value.orElse(null);
        }

        private String cell(ImportField field) {
            return mapping.columnOf(field).map(cells::get).orElse("");
        }

        private static <T> T or(@Nullable T value, T other) {
            return value == null ? other : value;
        }
    }
}
