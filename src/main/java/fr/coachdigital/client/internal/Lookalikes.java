package fr.coachdigital.client.internal;

import static fr.coachdigital.db.Tables.CLIENTS;

import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.Lookalike;
import fr.coachdigital.client.Lookalike.Trait;
import fr.coachdigital.shared.ClientId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Finds clients who may be the same; one query for each trait, since each has its own index. */
@Component
class Lookalikes {

    private static final int MOST = 5;

    private final DSLContext dsl;

    Lookalikes(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Lookalike> of(ClientData data, Optional<ClientId> except) {
        Map<Integer, Found> found = new LinkedHashMap<>();
        conditions(data)
                .forEach((trait, conditions) -> conditions.forEach(condition -> dsl.select(
                                CLIENTS.ID, CLIENTS.DISPLAY_NAME, CLIENTS.ARCHIVED)
                        .from(CLIENTS)
                        .where(condition)
                        .and(CLIENTS.ID.ne(except.map(ClientId::value).orElse(0)))
                        .orderBy(CLIENTS.ID)
                        .limit(MOST)
                        .forEach(row -> found.computeIfAbsent(
                                        row.value1(),
                                        id -> new Found(row.value2(), row.value3(), EnumSet.noneOf(Trait.class)))
                                .shared()
                                .add(trait))));
        return found.entrySet().stream()
                .limit(MOST)
                .map(entry -> entry.getValue().as(new ClientId(entry.getKey())))
                .toList();
    }

    private static Map<Trait, List<Condition>> conditions(ClientData data) {
        Map<Trait, List<Condition>> conditions = new EnumMap<>(Trait.class);
        if (data.email() != null)
            conditions.put(Trait.EMAIL, List.of(CLIENTS.EMAIL.eq(data.email().value())));
        if (data.siret() != null)
            conditions.put(Trait.SIRET, List.of(CLIENTS.SIRET.eq(data.siret().value())));
        conditions.put(Trait.NAME, names(data));
        return conditions;
    }

    private static List<Condition> names(ClientData data) {
        List<Condition> names = new ArrayList<>();
        if (!data.firstName().isBlank() && !data.lastName().isBlank()) {
            names.add(CLIENTS.LAST_NAME.eq(data.lastName()).and(CLIENTS.FIRST_NAME.eq(data.firstName())));
        }
        if (!data.company().isBlank()) {
            // Both values named, so that the index that begins with them is used.
            names.add(CLIENTS.ARCHIVED.in(DSL.inline(false), DSL.inline(true)).and(CLIENTS.COMPANY.eq(data.company())));
        }
        return names;
    }

    private record Found(String displayName, boolean archived, Set<Trait> shared) {

        Lookalike as(ClientId id) {
            return new Lookalike(id, displayName, archived, shared);
        }
    }
}
