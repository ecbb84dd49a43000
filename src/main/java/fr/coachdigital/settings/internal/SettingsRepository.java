package fr.coachdigital.settings.internal;

import static fr.coachdigital.db.Tables.SETTINGS;

import fr.coachdigital.settings.Practice;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The settings row. */
@Repository
class SettingsRepository {

    private static final String PRODUCT = "Coach Digital";

    private final DSLContext sql;

    SettingsRepository(DSLContext sql) {
        this.sql = sql;
    }

    Practice read() {
        return sql.select(SETTINGS.BUSINESS_NAME, SETTINGS.COACH_NAME, SETTINGS.CONTACT_EMAIL, SETTINGS.ACCENT_COLOR)
                .from(SETTINGS)
                .fetchSingle(row -> new Practice(
                        row.value1().isBlank() ? PRODUCT : row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
