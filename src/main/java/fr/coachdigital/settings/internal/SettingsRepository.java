package fr.coachdigital.settings.internal;

import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.USERS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;

import fr.coachdigital.settings.Practice;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** The settings row; where it says nothing of the coach, the first coach account does. */
@Repository
class SettingsRepository {

    private static final String PRODUCT = "Coach Digital";

    private final DSLContext sql;

    SettingsRepository(DSLContext sql) {
        this.sql = sql;
    }

    Practice read() {
        return sql.select(
                        SETTINGS.BUSINESS_NAME,
                        orOfTheCoach(SETTINGS.COACH_NAME, USERS.DISPLAY_NAME),
                        orOfTheCoach(SETTINGS.CONTACT_EMAIL, USERS.EMAIL),
                        SETTINGS.ACCENT_COLOR)
                .from(SETTINGS)
                .fetchSingle(row -> new Practice(
                        row.value1().isBlank() ? PRODUCT : row.value1(), row.value2(), row.value3(), row.value4()));
    }

    Optional<String> logoVersion() {
        return sql.select(SETTINGS.UPDATED_AT)
                .from(SETTINGS)
                .where(SETTINGS.LOGO.isNotNull())
                .fetchOptional(row -> Long.toString(row.value1().getEpochSecond()));
    }

    private static Field<String> orOfTheCoach(Field<String> setting, Field<String> ofAccount) {
        Field<String> first = field(select(ofAccount)
                .from(USERS)
                .where(USERS.IS_ACTIVE.isTrue())
                .orderBy(USERS.ID)
                .limit(1));
        return coalesce(nullif(setting, inline("")), first, inline(""));
    }
}
