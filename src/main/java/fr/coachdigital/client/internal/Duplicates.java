package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;
import static org.jooq.impl.DSL.row;

import fr.coachdigital.client.ClientData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Finds, for thousands of lines at once, those whose client is there already: in the database or above in the file. */
@Component
class Duplicates {

    private static final int AT_ONCE = 500;

    private final DSLContext dsl;

    Duplicates(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whom each line repeats, by the line's number; lines that repeat nobody are absent. */
    Map<Long, Twin> of(List<ImportedRow> rows) {
        Map<String, Twin> known = new HashMap<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            readStored(rows.subList(from, Math.min(from + AT_ONCE, rows.size())), known);
        }
        Map<Long, Twin> twins = new HashMap<>();
        for (ImportedRow row : rows) {
            row.data().ifPresent(data -> {
                List<String> keys = keys(data);
                firstKnown(keys, known).ifPresent(twin -> twins.put(row.number(), twin));
                keys.forEach(key -> known.putIfAbsent(key, new Twin(data.displayName(), row.number())));
            });
        }
        return twins;
    }

    private static Optional<Twin> firstKnown(List<String> keys, Map<String, Twin> known) {
        return keys.stream().filter(known::containsKey).map(known::get).findFirst();
    }

    private void readStored(List<ImportedRow> rows, Map<String, Twin> known) {
        Set<String> emails = new HashSet<>();
        Set<String> sirets = new HashSet<>();
        Set<String> companies = new HashSet<>();
        Set<Row2<String, String>> persons = new HashSet<>();
        rows.stream().flatMap(row -> row.data().stream()).forEach(data -> {
            data.emailAddress().ifPresent(email -> emails.add(email.value()));
            if (data.siret() != null) sirets.add(data.siret().value());
            if (!data.company().isEmpty()) companies.add(data.company());
            if (hasFullName(data)) persons.add(row(data.lastName(), data.firstName()));
        });
        readStored(CLIENTS.EMAIL.in(emails), emails, known);
        readStored(CLIENTS.SIRET.in(sirets), sirets, known);
        readStored(
                CLIENTS.ARCHIVED.in(DSL.inline(false), DSL.inline(true)).and(CLIENTS.COMPANY.in(companies)),
                companies,
                known);
        readStored(row(CLIENTS.LAST_NAME, CLIENTS.FIRST_NAME).in(persons), persons, known);
    }

    private void readStored(Condition condition, Collection<?> asked, Map<String, Twin> known) {
        if (asked.isEmpty()) return;
        dsl.select(
                        CLIENTS.DISPLAY_NAME,
                        CLIENTS.EMAIL,
                        CLIENTS.SIRET,
                        CLIENTS.COMPANY,
                        CLIENTS.FIRST_NAME,
                        CLIENTS.LAST_NAME)
                .from(CLIENTS)
                .where(condition)
                .forEach(stored -> keys(
                                Optional.ofNullable(stored.value2()),
                                Optional.ofNullable(stored.value3()),
                                stored.value4(),
                                stored.value5(),
                                stored.value6())
                        .forEach(key -> known.putIfAbsent(key, new Twin(stored.value1(), 0))));
    }

    private static boolean hasFullName(ClientData data) {
        return !data.firstName().isEmpty() && !data.lastName().isEmpty();
    }

    private static List<String> keys(ClientData data) {
        return keys(
                data.emailAddress().map(Object::toString),
                Optional.ofNullable(data.siret()).map(Object::toString),
                data.company(),
                data.firstName(),
                data.lastName());
    }

    private static List<String> keys(
            Optional<String> email, Optional<String> siret, String company, String firstName, String lastName) {
        List<String> keys = new ArrayList<>();
        Stream.concat(email.map(value -> "email:" + value).stream(), siret.map(value -> "siret:" + value).stream())
                .forEach(keys::add);
        if (!company.isEmpty()) keys.add("company:" + Folded.of(company));
        if (!firstName.isEmpty() && !lastName.isEmpty()) {
            keys.add("person:" + Folded.of(lastName) + " " + Folded.of(firstName));
        }
        return keys;
    }

    /**
     * Who is there already.
     *
     * @param line where above in the file; 0 for somebody in the database
     */
    record Twin(String displayName, long line) {}
}
