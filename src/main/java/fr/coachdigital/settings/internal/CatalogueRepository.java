package fr.coachdigital.settings.internal;

import static fr.coachdigital.db.Tables.CATALOGUE_SERVICES;

import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps what the coach sells. */
@Repository
class CatalogueRepository {

    private final DSLContext sql;

    CatalogueRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<CatalogueService> inUse() {
        return list(CATALOGUE_SERVICES.ARCHIVED_AT.isNull());
    }

    List<CatalogueService> archived() {
        return list(CATALOGUE_SERVICES.ARCHIVED_AT.isNotNull());
    }

    private List<CatalogueService> list(Condition which) {
        return sql.select(
                        CATALOGUE_SERVICES.ID,
                        CATALOGUE_SERVICES.VERSION,
                        CATALOGUE_SERVICES.NAME,
                        CATALOGUE_SERVICES.DESCRIPTION,
                        CATALOGUE_SERVICES.UNIT,
                        CATALOGUE_SERVICES.UNIT_PRICE,
                        CATALOGUE_SERVICES.VAT_RATE,
                        CATALOGUE_SERVICES.ARCHIVED_AT)
                .from(CATALOGUE_SERVICES)
                .where(which)
                .orderBy(CATALOGUE_SERVICES.NAME, CATALOGUE_SERVICES.ID)
                .fetch(row -> new CatalogueService(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Unit.valueOf(row.value5()),
                        new Money(row.value6()),
                        VatRate.of(row.value7()),
                        row.value8() != null));
    }

    int insert(CatalogueService service) {
        return sql.insertInto(CATALOGUE_SERVICES)
                .set(values(service))
                .returning(CATALOGUE_SERVICES.ID)
                .fetchSingle(CATALOGUE_SERVICES.ID);
    }

    /** False if the service is gone or has another version by now. */
    boolean update(CatalogueService service) {
        return sql.update(CATALOGUE_SERVICES)
                        .set(values(service))
                        .set(CATALOGUE_SERVICES.VERSION, service.version() + 1)
                        .where(CATALOGUE_SERVICES.ID.eq(service.id()))
                        .and(CATALOGUE_SERVICES.VERSION.eq(service.version()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, Object> values(CatalogueService service) {
        return Map.of(
                CATALOGUE_SERVICES.NAME, service.name(),
                CATALOGUE_SERVICES.DESCRIPTION, service.description(),
                CATALOGUE_SERVICES.UNIT, service.unit().name(),
                CATALOGUE_SERVICES.UNIT_PRICE, service.unitPrice().amount(),
                CATALOGUE_SERVICES.VAT_RATE, service.vatRate().code());
    }

    /** False if the service is gone or already is as wanted. */
    boolean setArchived(int id, @Nullable Instant at) {
        return sql.update(CATALOGUE_SERVICES)
                        .set(CATALOGUE_SERVICES.ARCHIVED_AT, at)
                        .set(CATALOGUE_SERVICES.VERSION, CATALOGUE_SERVICES.VERSION.plus(1))
                        .where(CATALOGUE_SERVICES.ID.eq(id))
                        .and(
                                at == null
                                        ? CATALOGUE_SERVICES.ARCHIVED_AT.isNotNull()
                                        : CATALOGUE_SERVICES.ARCHIVED_AT.isNull())
                        .execute()
                == 1;
    }
}
