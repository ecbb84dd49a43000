package fr.coachdigital.settings.internal;

import static fr.coachdigital.db.Tables.NUMBER_COUNTERS;
import static fr.coachdigital.db.Tables.SETTINGS;
import static fr.coachdigital.db.Tables.VAT_EXEMPTION_TEXTS;

import fr.coachdigital.settings.ExemptionText;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.Logo;
import fr.coachdigital.settings.NumberSeries;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps the issuer's profile and logo in the settings row, and the dated sentences beside it. */
@Repository
class IssuerRepository {

    private final DSLContext sql;

    IssuerRepository(DSLContext sql) {
        this.sql = sql;
    }

    IssuerProfile read() {
        List<ExemptionText> exemptions = exemptions();
        return sql.select(IssuerColumns.OF_PROFILE)
                .from(SETTINGS)
                .fetchSingle(row -> IssuerColumns.profile(row, exemptions));
    }

    private List<ExemptionText> exemptions() {
        return sql.select(VAT_EXEMPTION_TEXTS.VALID_FROM, VAT_EXEMPTION_TEXTS.TEXT)
                .from(VAT_EXEMPTION_TEXTS)
                .orderBy(VAT_EXEMPTION_TEXTS.VALID_FROM)
                .fetch(Records.mapping(ExemptionText::new));
    }

    /** False if another version is stored by now. */
    boolean update(IssuerProfile profile) {
        boolean updated = sql.update(SETTINGS)
                        .set(IssuerColumns.values(profile))
                        .set(SETTINGS.VERSION, profile.version() + 1)
                        .where(SETTINGS.VERSION.eq(profile.version()))
                        .execute()
                == 1;
        if (updated) replaceExemptions(profile.vat().exemptions());
        return updated;
    }

    private void replaceExemptions(List<ExemptionText> exemptions) {
        sql.deleteFrom(VAT_EXEMPTION_TEXTS).execute();
        sql.batch(exemptions.stream()
                        .map(exemption -> sql.insertInto(VAT_EXEMPTION_TEXTS)
                                .set(VAT_EXEMPTION_TEXTS.VALID_FROM, exemption.validFrom())
                                .set(VAT_EXEMPTION_TEXTS.TEXT, exemption.text()))
                        .toList())
                .execute();
    }

    Optional<Logo> logo() {
        return sql.select(SETTINGS.LOGO_TYPE, SETTINGS.LOGO)
                .from(SETTINGS)
                .where(SETTINGS.LOGO.isNotNull())
                .fetchOptional(row -> new Logo(row.value1(), Base64.getEncoder().encodeToString(row.value2())));
    }

    void keepLogo(@Nullable LogoPicture picture) {
        sql.update(SETTINGS)
                .set(SETTINGS.LOGO_TYPE, picture == null ? null : picture.mediaType())
                .set(SETTINGS.LOGO, picture == null ? null : picture.bytes())
                .execute();
    }

    int lastNumber(NumberSeries series, int year) {
        return sql.select(NUMBER_COUNTERS.LAST_NUMBER)
                .from(NUMBER_COUNTERS)
                .where(NUMBER_COUNTERS.SERIES.eq(series.name()))
                .and(NUMBER_COUNTERS.YEAR.eq((short) year))
                .fetchOptional(NUMBER_COUNTERS.LAST_NUMBER)
                .orElse(0);
    }
}
